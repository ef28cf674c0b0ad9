#!/bin/sh
# Take back what register.sh did. Dossiers and settings stay.
set -eu
case ${XDG_DATA_HOME:-} in
    /*) data=$XDG_DATA_HOME ;;
    *) data=$HOME/.local/share ;;
esac
list=$data/visavis/registered
if [ ! -f "$list" ]; then
    [ "${1:-}" = --quietly ] || echo "Vis-à-vis is not in your menu."
    exit 0
fi

while read -r file; do
    rm -f -- "$data/$file"
done <"$list"

! command -v update-mime-database >/dev/null || update-mime-database "$data/mime" || true
! command -v update-desktop-database >/dev/null || update-desktop-database -q "$data/applications" || true
! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -q -t -f "$data/icons/hicolor" || true

# Lists that were made of ours alone go, too. Files of others may be links.
if [ -d "$data/mime" ] && ! find "$data/mime/packages" ! -type d 2>/dev/null | grep -q .; then
    rm -rf -- "$data/mime"
fi
if [ -d "$data/applications" ] && [ "$(ls -A "$data/applications")" = mimeinfo.cache ] && [ "$(wc -l <"$data/applications/mimeinfo.cache")" -le 1 ]; then
    rm -f -- "$data/applications/mimeinfo.cache"
fi
if [ -d "$data/icons/hicolor" ] && ! find "$data/icons/hicolor" ! -type d ! -name icon-theme.cache | grep -q .; then
    rm -f -- "$data/icons/hicolor/icon-theme.cache"
fi
# So do the folders that ours lay in, where nothing else is in them.
cd "$data"
while read -r file; do
    folder=$(dirname -- "$file")
    while [ "$folder" != . ] && rmdir -- "$folder" 2>/dev/null; do
        folder=$(dirname -- "$folder")
    done
done <"$list"
rm -f -- "$list"
rmdir -- visavis 2>/dev/null || true
[ "${1:-}" = --quietly ] || echo "Vis-à-vis is no longer in your menu."
