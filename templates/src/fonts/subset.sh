#!/usr/bin/env bash
# Makes the site's WOFF2 files from the theme's TTF files: Latin, with the figures, small capitals and kerning that the
# style sheet asks for. Needs pyftsubset (Debian: fonttools, python3-brotli). Afterwards update sha256 in manifest.yaml.
set -euo pipefail
cd "$(dirname "$0")/../main/resources/dev/broadsheet/theme/fonts"
unicodes='U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0160-0161,U+0178,U+017D-017E,U+2009-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2197,U+2212'
for font in SourceSerif4-Regular SourceSerif4-Italic SourceSerif4-SemiBold SourceSans3-Regular SourceSans3-SemiBold SourceCodePro-Regular SourceCodePro-SemiBold; do
  pyftsubset "$font.ttf" --output-file="$font.woff2" --flavor=woff2 --unicodes="$unicodes" --no-hinting \
    --layout-features=kern,mark,mkmk,ccmp,locl,liga,onum,lnum,tnum,pnum
done
