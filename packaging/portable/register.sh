#!/bin/sh
# Put Vis-à-vis into the menu of the user who calls this, and let it open .visavis and .visavis-lesson files.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
list=$data/visavis/registered

"$here/unregister.sh" --quietly
mkdir -p "$data/visavis"
: >"$list"

# A path in a menu entry is quoted, and % has a meaning of its own there.
quoted=$(printf '%s' "$here/visavis" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
for_sed=$(printf '"%s"' "$quoted" | sed -e 's/[\\&|]/\\&/g')

cd "$here/share"
find applications icons mime -type f | while read -r file; do
    mkdir -p "$data/$(dirname -- "$file")"
    case $file in
        *.desktop) sed -e "s|@PROGRAM@|$for_sed|" "$file" >"$data/$file" ;;
        *) cp -- "$file" "$data/$file" ;;
    esac
    printf '%s\n' "$file" >>"$list"
done

# Each of these knows of the change without being told where it is missing.
! command -v update-mime-database >/dev/null || update-mime-database "$data/mime"
! command -v update-desktop-database >/dev/null || update-desktop-database -q "$data/applications"
! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -q -t -f "$data/icons/hicolor" || true
echo "Vis-à-vis is in your menu now, and opens .visavis and .visavis-lesson files."
