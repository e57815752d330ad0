package dev.broadsheet.typesetter.page.galley;

/**
 * Where a part of a box is in its fragment.
 *
 * @param shift of the column that it is in, in pt
 * @param wider how much wider the page is than that on which the box begins, in pt
 * @param first whether the box begins here
 * @param last whether the box ends here
 */
public record FrameArea(double top, double bottom, double shift, double wider, boolean first, boolean last) {

    double height() {
        return bottom - top;
    }
}
