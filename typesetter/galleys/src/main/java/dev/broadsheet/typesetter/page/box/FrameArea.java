package dev.broadsheet.typesetter.page.box;

/**
 * The position of a part of a box in its fragment, in pt.
 *
 * @param shift distance of its column from the first column
 * @param wider by how much the page is wider than that on which the box begins
 * @param first whether the box begins here
 * @param last whether the box ends here
 */
public record FrameArea(double top, double bottom, double shift, double wider, boolean first, boolean last) {

    double height() {
        return bottom - top;
    }
}
