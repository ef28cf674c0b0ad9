#!/bin/sh
# Put Vis-à-vis into the menu of the user who calls this, and let it open .visavis and .visavis-lesson files.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# What is no absolute path is to be passed over, says the standard.
case ${XDG_DATA_HOME:-} in
    /*) data=$XDG_DATA_HOME ;;
    *) data=$HOME/.local/share ;;
esac
list=$data/visavis/registered

"$here/unregister.sh" --quietly
mkdir -p "$data/visavis"
: >"$list"

# The entry names a link to the program: GLib passes over entries whose program has a % in its path, written as the
# standard wants it or not, and folders are called anything.
printf '%s\n' visavis/visavis >>"$list"
ln -sfn -- "$here/visavis" "$data/visavis/visavis"

# A path in a menu entry is quoted, and % has a meaning of its own there. Where the program is looked for, neither holds.
program=$data/visavis/visavis
plain=$(printf '%s' "$program" | sed -e 's/\\/\\\\/g')
quoted=$(printf '%s' "$program" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
plain_for_sed=$(printf '%s' "$plain" | sed -e 's/[\\&|]/\\&/g')
for_sed=$(printf '"%s"' "$quoted" | sed -e 's/[\\&|]/\\&/g')

cd "$here/share"
find applications icons mime -type f | while read -r file; do
    mkdir -p "$data/$(dirname -- "$file")"
    # Noted first: what is broken off half-way can be taken back, too.
    printf '%s\n' "$file" >>"$list"
    case $file in
        *.desktop) sed -e "s|^TryExec=.*|TryExec=$plain_for_sed|" -e "s|@PROGRAM@|$for_sed|" "$file" >"$data/$file" ;;
        *) cp -- "$file" "$data/$file" ;;
    esac
done

# Each of these knows of the change without being told where it is missing, and may stumble over files of others.
! command -v update-mime-database >/dev/null || update-mime-database "$data/mime" || true
! command -v update-desktop-database >/dev/null || update-desktop-database -q "$data/applications" || true
! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -q -t -f "$data/icons/hicolor" || true
echo "Vis-à-vis is in your menu now, and opens .visavis and .visavis-lesson files."
