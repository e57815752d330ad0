package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.recording.In;
import dev.broadsheet.typesetter.recording.Out;
import dev.broadsheet.typesetter.recording.Packing;
import java.util.List;
import java.util.Optional;

/**
 * A section as it was set, and what that depended on beside its boxes.
 *
 * @param key of it
 * @param place where its box was laid out
 * @param side of its first page: 0 for the first of the document, 1 for a left one, 2 for a right one
 * @param measured numbers of pages that it was laid out with
 * @param printed numbers of pages that it shows
 * @param exchangeable whether lines that print numbers could be exchanged for others
 * @param pictures that it asked for
 * @param faces of its glyphs
 * @param pages in order
 * @param drawing how they are drawn
 */
@SuppressWarnings("ArrayRecordComponent")
record SectionRecord(
        String key,
        String place,
        int side,
        String measured,
        String printed,
        boolean exchangeable,
        List<Picture> pictures,
        List<Face> faces,
        List<PageRecord> pages,
        byte[] drawing) {

    /** A picture that was asked for. @param digest of its file */
    record Picture(String reference, Optional<String> mark, String digest) {

        private static void write(Out out, Picture picture) {
            out.text(picture.reference()).text(picture.mark()).text(picture.digest());
        }

        private static Picture read(In in) {
            return new Picture(in.text(), in.optionalText(), in.text());
        }
    }

    /** A face. @param index of it among all @param digest of its file */
    record Face(int index, String digest) {

        private static void write(Out out, Face face) {
            out.number(face.index()).text(face.digest());
        }

        private static Face read(In in) {
            return new Face(in.number(), in.text());
        }
    }

    byte[] packed() {
        Out out = new Out()
                .text(key)
                .text(place)
                .number(side)
                .text(measured)
                .text(printed)
                .flag(exchangeable)
                .list(pictures, Picture::write)
                .list(faces, Face::write)
                .list(pages, PageRecord::write)
                .bytes(drawing);
        return Packing.pack(out.toBytes());
    }

    /** What was packed; empty when it is damaged, or of another section. */
    static Optional<SectionRecord> unpacked(byte[] packed, String key) {
        try {
            return Packing.unpack(packed)
                    .map(bytes -> read(new In(bytes)))
                    .filter(record ->
                            record.key().equals(key) && !record.pages().isEmpty());
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static SectionRecord read(In in) {
        return new SectionRecord(
                in.text(),
                in.text(),
                in.number(),
                in.text(),
                in.text(),
                in.flag(),
                in.list(Picture::read),
                in.list(Face::read),
                in.list(PageRecord::read),
                in.bytes());
    }
}
