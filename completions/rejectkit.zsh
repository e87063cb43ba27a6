#compdef rejectkit
# zsh completion for rejectkit
_rejectkit() {
  local -a lines list
  local line
  lines=("${(@f)$(command rejectkit complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  if [[ $lines[1] == files ]]; then
    compset -P '--*='
    _files
    return
  fi
  for line in "${(@)lines[2,-1]}"; do
    list+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  (( ${#list} )) && _describe -V -t values 'rejectkit' list
}
if [[ "$funcstack[1]" == _rejectkit ]]; then
  _rejectkit "$@"
else
  compdef _rejectkit rejectkit
fi
