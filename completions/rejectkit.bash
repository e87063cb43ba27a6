# bash completion for rejectkit; for bash 3.2, as macOS has it, and newer
_rejectkit() {
  # $2 is what will be replaced. Of "--kind=form" it is "form" in every bash, whereas bash 4 takes such a word apart at =
  # and : in COMP_WORDS, and bash 3 leaves it whole.
  local cur=$2 words=() word glue='' kind='' value about values=() abouts=() i
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ ${#words[@]} -gt 0 && ( -n $glue || $word =~ ^[=:]+$ ) ]]; then
      words[${#words[@]}-1]+=$word
      if [[ $word =~ ^[=:]+$ ]]; then glue=1; else glue=''; fi
    else
      words+=("$word")
    fi
  done
  local whole=${words[${#words[@]}-1]} lead=''
  [[ $whole == *"$cur" ]] && lead=${whole%"$cur"}
  while IFS=$'\t' read -r value about; do
    if [[ -z $kind ]]; then
      kind=$value
    else
      values+=("${value#"$lead"}")
      abouts+=("$about")
    fi
  done < <(command rejectkit complete -- "${words[@]}" 2>/dev/null)
  COMPREPLY=()
  if [[ $kind == files ]]; then
    # bash looks for files itself, with all its quoting.
    compopt -o default 2>/dev/null
    return
  fi
  compopt -o nosort 2>/dev/null
  # Explanations are for a list that is only looked at (Tab twice); what is put into the line is the value alone.
  if [[ ${#values[@]} -gt 1 && ( $COMP_TYPE == 63 || $COMP_TYPE == 33 || $COMP_TYPE == 64 ) ]]; then
    local widest=0 line
    for value in "${values[@]}"; do ((${#value} > widest)) && widest=${#value}; done
    for i in "${!values[@]}"; do
      line=${values[i]}
      [[ -n ${abouts[i]} ]] && printf -v line '%-*s  (%s)' "$widest" "${values[i]}" "${abouts[i]}"
      COMPREPLY+=("${line:0:${COLUMNS:-80}-1}")
    done
  elif [[ ${#values[@]} -gt 0 ]]; then
    COMPREPLY=("${values[@]}")
  fi
}
# Without compopt (bash 3) files cannot be offered where files are wanted alone, and so they are where there is nothing else.
if [[ $(type -t compopt) == builtin ]]; then
  complete -F _rejectkit rejectkit
else
  complete -o default -F _rejectkit rejectkit
fi
