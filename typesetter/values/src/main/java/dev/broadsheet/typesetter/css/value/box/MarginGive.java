package dev.broadsheet.typesetter.css.value.box;

/** By how much the margins above and below a box may grow or shrink so that pages are filled; in pt. */
public record MarginGive(double above, double below) {
    public static final MarginGive NONE = new MarginGive(0, 0);

    public boolean none() {
        return above <= 0 && below <= 0;
    }
}
