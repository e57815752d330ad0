package dev.broadsheet.typesetter.page;

/**
 * Where a part of a box stands in its fragment.
 *
 * @param shift of the column that it stands in, in pt
 * @param first whether the box begins here
 * @param last whether the box ends here
 */
record FrameArea(double top, double bottom, double shift, boolean first, boolean last) {

    double height() {
        return bottom - top;
    }
}
