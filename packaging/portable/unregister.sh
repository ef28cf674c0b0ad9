#!/bin/sh
# Take back what register.sh did. Dossiers and settings stay.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
list=$data/visavis/registered
[ -f "$list" ] || exit 0

while read -r file; do
    rm -f -- "$data/$file"
done <"$list"
rm -f -- "$list"

! command -v update-mime-database >/dev/null || update-mime-database "$data/mime"
! command -v update-desktop-database >/dev/null || update-desktop-database -q "$data/applications"
! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -q -t -f "$data/icons/hicolor" || true

# What is empty but for lists that others made of it goes, too.
if [ -d "$data/mime" ] && ! find "$data/mime/packages" -type f 2>/dev/null | grep -q .; then
    rm -rf -- "$data/mime"
fi
if [ -d "$data/applications" ] && [ "$(ls -A "$data/applications")" = mimeinfo.cache ] && [ "$(wc -l <"$data/applications/mimeinfo.cache")" -le 1 ]; then
    rm -f -- "$data/applications/mimeinfo.cache"
fi
if [ -d "$data/icons/hicolor" ] && ! find "$data/icons/hicolor" -type f ! -name icon-theme.cache | grep -q .; then
    rm -f -- "$data/icons/hicolor/icon-theme.cache"
fi
for folder in applications icons mime visavis; do
    [ ! -d "$data/$folder" ] || find "$data/$folder" -depth -type d -empty -delete
done
[ "${1:-}" = --quietly ] || echo "Vis-à-vis is no longer in your menu."
