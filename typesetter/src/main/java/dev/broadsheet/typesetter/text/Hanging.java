package dev.broadsheet.typesetter.text;

/** How far punctuation at the ends of justified lines hangs in the margin, so that the edge looks even. */
interface Hanging {

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

    /** For a line that begins with the character at this index, in pt. */
    double atStart(int index);

    /** For a line that ends before this index, white space not counted, in pt. */
    double atEnd(int index);

    /** For a line that ends in a hyphen of ours, in pt. */
    double ofHyphen();
}
