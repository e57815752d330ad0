package dev.broadsheet.typesetter.text.paragraph;

/** How far punctuation at the ends of justified lines hangs into the margin, so that the edge looks even. */
public interface Hanging {

    Hanging NONE = new Hanging() {
        @Override
        public double atStart(int index) {
            return 0;
        }

        @Override
        public double atEnd(int index) {
            return 0;
        }

        @Override
        public double ofHyphen() {
            return 0;
        }
    };

    /** Returns the overhang of a line that begins with the character at this index, in pt. */
    double atStart(int index);

    /** Returns the overhang of a line that ends before this index, trailing white space ignored, in pt. */
    double atEnd(int index);

    /** Returns the overhang of a line that ends with an inserted hyphen, in pt. */
    double ofHyphen();
}
