"""The peer of mbox.ts: the same triage with Python's own mailbox and email. Rules come as JSON on stdin."""
import email.header
import email.utils
import json
import mailbox
import re
import resource
import sys
import time

RULES = json.load(sys.stdin)
WEIGHTS = RULES["weights"]
LONGEST_TEXT = 12 * 1024
LONGEST_SOURCE = 128 * 1024
SHORT_TEXT = 400


def plain_words(text):
    return " " + re.sub(r"[^a-z0-9]+", " ", text.lower()).strip() + " "


def pattern(word):
    return re.escape(plain_words(word).rstrip()) + ("" if word.endswith("*") else "(?= )")


HINT_OF = {plain_words(word).rstrip(): at for at, hint in enumerate(RULES["hints"]) for word in hint["words"]}
ALL = sorted((word for hint in RULES["hints"] for word in hint["words"]), key=len, reverse=True)
WORDS = re.compile("|".join(pattern(word) for word in ALL))
SYSTEMS = re.compile(RULES["systems"], re.I)
SENDER = re.compile(RULES["sender"], re.I)
ALERT = re.compile(RULES["alert"], re.I)
ROLE = re.compile(RULES["role"], re.I)
HIDDEN = re.compile(r"<(style|script)\b.*?</\1|<!--.*?-->", re.I | re.S)


def weigh(text):
    seen = {HINT_OF[found] for found in WORDS.findall(text) if found in HINT_OF}
    return sum(RULES["hints"][at]["weight"] for at in seen)


def decoded(value):
    try:
        return str(email.header.make_header(email.header.decode_header(value)))
    except Exception:
        return str(value)


def first_text(message):
    text = ""
    for part in message.walk():
        if part.get_content_maintype() != "text" or part.get_content_disposition() == "attachment":
            continue
        body = (part.get_payload(decode=True) or b"")[:LONGEST_SOURCE].decode("latin-1")
        if part.get_content_subtype() == "html":
            body = re.sub(r"<[^>]*>", " ", HIDDEN.sub(" ", body[max(0, body.lower().find("<body")):]))
        text += " " + body[:LONGEST_TEXT]
        if len(text) >= SHORT_TEXT:
            break
    return plain_words(text)


def may_concern_application(message):
    senders = "\n".join(decoded(message[name]) for name in ("From", "Sender", "Reply-To") if message[name])
    if SYSTEMS.search(senders):
        return True
    subject = plain_words(decoded(message["Subject"] or ""))
    bulk = message["List-Id"] or message["List-Unsubscribe"] or re.search("bulk|list", message["Precedence"] or "", re.I)
    many = bulk or ALERT.search(senders) or ALERT.search(subject)
    weight = WEIGHTS["hiringSender"] if SENDER.search(senders) else 0
    weight += WEIGHTS["roleInSubject"] if ROLE.search(subject) else 0
    weight += weigh(subject) + weigh(first_text(message))
    return weight > (WEIGHTS["enoughForBulk"] if many else WEIGHTS["enough"]) - 0.001


started = time.perf_counter()
counts = {"mails": 0, "passed": 0, "jobs": 0, "jobsPassed": 0}
for message in mailbox.mbox(sys.argv[1], create=False):
    passed = may_concern_application(message)
    is_job = message["X-Bench"] == "job"
    counts["mails"] += 1
    counts["passed"] += passed
    counts["jobs"] += is_job
    counts["jobsPassed"] += is_job and passed
seconds = time.perf_counter() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({**counts, "seconds": seconds, "peak": peak}))
