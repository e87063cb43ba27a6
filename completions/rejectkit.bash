# bash completion for rejectkit
_rejectkit() {
  local cur=${COMP_WORDS[COMP_CWORD]} words=() word glue='' kind='' value about values=() abouts=() i
  # bash takes "--kind=form" and "3:check-in" apart at = and :, so they are put together again.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ ${#words[@]} -gt 0 && ( -n $glue || $word =~ ^[=:]+$ ) ]]; then
      words[${#words[@]}-1]+=$word
      if [[ $word =~ ^[=:]+$ ]]; then glue=1; else glue=''; fi
    else
      words+=("$word")
    fi
  done
  [[ $cur =~ ^[=:]+$ ]] && cur=''
  local whole=${words[${#words[@]}-1]}
  local lead=${whole%"$cur"}
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
    # Where bash can, it looks for files itself, with all its quoting.
    compopt -o default 2>/dev/null && return
    while IFS= read -r value; do COMPREPLY+=("$(printf '%q' "$value")"); done < <(compgen -f -- "$cur")
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
complete -F _rejectkit rejectkit
