# fish completion for rejectkit
function __rejectkit_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    set -l lines (command rejectkit complete -- $words "$current" 2>/dev/null)
    if test "$lines[1]" = files
        set -l parts (string match -r '^(--[^=]+=)(.*)$' -- "$current")
        if set -q parts[3]
            for file in (__fish_complete_path "$parts[3]")
                echo -- $parts[2]$file
            end
        else
            __fish_complete_path "$current"
        end
    else
        string join \n -- $lines[2..-1]
    end
end
complete -c rejectkit -e
complete -c rejectkit -f -k -a '(__rejectkit_complete)'
