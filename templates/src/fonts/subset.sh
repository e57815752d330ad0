#!/usr/bin/env bash
# Makes the site's WOFF2 files from the theme's TTF files: Latin, with the figures, small capitals and kerning that the
# style sheet asks for; and for formulas the letters, signs and arrows that they are made of. Needs pyftsubset (Debian: fonttools, python3-brotli). Afterwards update sha256 in manifest.yaml.
set -euo pipefail
cd "$(dirname "$0")/../main/resources/dev/broadsheet/theme/fonts"
unicodes='U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+0160-0161,U+0178,U+017D-017E,U+2009-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2197,U+2212'
for font in SourceSerif4-Regular SourceSerif4-Italic SourceSerif4-SemiBold SourceSans3-Regular SourceSans3-SemiBold SourceCodePro-Regular SourceCodePro-SemiBold; do
  pyftsubset "$font.ttf" --output-file="$font.woff2" --flavor=woff2 --unicodes="$unicodes" --no-hinting \
    --layout-features=kern,mark,mkmk,ccmp,locl,liga,onum,lnum,tnum,pnum
done

signs='U+0020-007E,U+00A0-00FF,U+0131,U+0237,U+0302-0308,U+030A,U+030C,U+0338,U+0391-03A9,U+03B1-03C9,U+03D1,U+03D5-03D6,U+03F0-03F1,U+03F5,U+2002-2009,U+2010-2016,U+2018-201D,U+2020-2022,U+2026,U+2032-2034,U+203E,U+2044,U+2057,U+2061-2064,U+20D6-20D7,U+2100-2138,U+2145-2149,U+2190-21FF,U+2200-22FF,U+2308-230B,U+2320-2321,U+239B-23AE,U+23B0-23B1,U+23B4-23B5,U+23DC-23E1,U+25A0-25A1,U+25B3,U+25BD,U+25CB,U+25CF,U+2605,U+266D-266F,U+27E6-27EB,U+27F5-27FE,U+2A00-2A06,U+2A0C,U+2A2F,U+2A3F,U+2A7D-2A7E,U+2AAF-2AB0,U+1D400-1D59F,U+1D6A4-1D7CB,U+1D7CE-1D7E1'
pyftsubset STIXTwoMath-Regular.ttf --output-file=STIXTwoMath-Regular.woff2 --flavor=woff2 --unicodes="$signs" --no-hinting \
  --layout-features=ssty,dtls,flac,ccmp
