package dev.broadsheet.source;

import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file type that content may publish besides pictures: documents, data, audio, video and archives, which no browser runs and
 * no host executes. {@link #byExtension} is the complete list.
 *
 * @param mediaType the media type for the host's {@code Content-Type}
 * @param holds the format of the bytes
 * @param signature the bytes that identify the type; empty if it has none, or several
 * @param offset the offset of the signature in the file, in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never given away
public record DataType(String mediaType, Holds holds, byte[] signature, int offset) {

    /** The format of a file's bytes. */
    public enum Holds {
        /** Plain text. */
        TEXT,
        /** XML, which browsers render or run depending on its namespaces. */
        XML,
        /** Data compressed with gzip (RFC 1952), which a host may deliver as the file that it contains. */
        GZIP,
        /** Any other binary format. */
        BYTES
    }

    /** Lines of extension, media type and format, then the signature in hexadecimal digits, and its offset if that is not 0. */
    private static final String LIST = """
            pdf      application/pdf                     bytes 255044462D
            epub     application/epub+zip                bytes 504B
            rtf      application/rtf                     bytes 7B5C727466
            doc      application/msword                  bytes D0CF11E0
            xls      application/vnd.ms-excel            bytes D0CF11E0
            ppt      application/vnd.ms-powerpoint       bytes D0CF11E0
            docx     application/vnd.openxmlformats-officedocument.wordprocessingml.document    bytes 504B
            xlsx     application/vnd.openxmlformats-officedocument.spreadsheetml.sheet          bytes 504B
            pptx     application/vnd.openxmlformats-officedocument.presentationml.presentation  bytes 504B
            odt      application/vnd.oasis.opendocument.text          bytes 504B
            ods      application/vnd.oasis.opendocument.spreadsheet   bytes 504B
            odp      application/vnd.oasis.opendocument.presentation  bytes 504B
            txt      text/plain                          text
            tex      text/x-tex                          text
            bib      text/x-bibtex                       text
            ris      application/x-research-info-systems text
            ics      text/calendar                       text
            vtt      text/vtt                            text
            srt      application/x-subrip                text

            csv      text/csv                            text
            tsv      text/tab-separated-values           text
            json     application/json                    text
            geojson  application/geo+json                text
            topojson application/json                    text
            jsonl    application/jsonl                   text
            ipynb    application/x-ipynb+json            text
            yaml     application/yaml                    text
            yml      application/yaml                    text
            toml     application/toml                    text
            sql      application/sql                     text
            ttl      text/turtle                         text
            log      text/plain                          text
            xml      application/xml                     xml
            rdf      application/rdf+xml                 xml
            kml      application/vnd.google-earth.kml+xml xml
            gpx      application/gpx+xml                 xml
            gml      application/gml+xml                 xml
            kmz      application/vnd.google-earth.kmz    bytes 504B
            parquet  application/vnd.apache.parquet      bytes 50415231
            arrow    application/vnd.apache.arrow.file   bytes 4152524F5731
            sqlite   application/vnd.sqlite3             bytes 53514C69746520666F726D6174
            gpkg     application/geopackage+sqlite3      bytes 53514C69746520666F726D6174
            tif      image/tiff                          bytes
            tiff     image/tiff                          bytes
            npy      application/octet-stream            bytes 934E554D5059
            dta      application/x-stata-dta             bytes
            sav      application/x-spss-sav              bytes 24464C32
            rds      application/octet-stream            gzip

            mp3      audio/mpeg                          bytes
            m4a      audio/mp4                           bytes 66747970 4
            aac      audio/aac                           bytes
            ogg      audio/ogg                           bytes 4F676753
            oga      audio/ogg                           bytes 4F676753
            opus     audio/ogg                           bytes 4F676753
            flac     audio/flac                          bytes 664C6143
            wav      audio/wav                           bytes 52494646
            mid      audio/midi                          bytes 4D546864

            mp4      video/mp4                           bytes 66747970 4
            m4v      video/mp4                           bytes 66747970 4
            mov      video/quicktime                     bytes
            webm     video/webm                          bytes 1A45DFA3
            ogv      video/ogg                           bytes 4F676753

            zip      application/zip                     bytes 504B
            tar      application/x-tar                   bytes
            gz       application/gzip                    gzip  1F8B
            tgz      application/gzip                    gzip  1F8B
            bz2      application/x-bzip2                 bytes 425A68
            xz       application/x-xz                    bytes FD377A585A00
            zst      application/zstd                    bytes 28B52FFD
            7z       application/x-7z-compressed         bytes 377ABCAF271C
            """;

    private static final SortedMap<String, DataType> BY_EXTENSION = Collections.unmodifiableSortedMap(read());

    private static SortedMap<String, DataType> read() {
        SortedMap<String, DataType> types = new TreeMap<>();
        LIST.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" +"))
                .forEach(columns -> {
                    Holds holds = Holds.valueOf(columns[2].toUpperCase(Locale.ROOT));
                    byte[] signature = HexFormat.of().parseHex(columns.length > 3 ? columns[3] : "");
                    int offset = columns.length > 4 ? Integer.parseInt(columns[4]) : 0;
                    types.put(columns[0], new DataType(columns[1], holds, signature, offset));
                });
        return types;
    }

    /** Returns all types by file extension in lower case. */
    public static SortedMap<String, DataType> byExtension() {
        return BY_EXTENSION;
    }

    /** Returns the type for the extension of a file name; empty if content may not publish such files. */
    public static Optional<DataType> named(String path) {
        return Optional.ofNullable(BY_EXTENSION.get(ContentPaths.extension(path)));
    }

    /** Returns whether data has the signature of this type; true for a type without a signature. */
    public boolean isSigned(byte[] data) {
        boolean same = data.length >= offset + signature.length;
        for (int i = 0; same && i < signature.length; i++) {
            same = data[offset + i] == signature[i];
        }
        return same;
    }
}
