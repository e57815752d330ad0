package dev.broadsheet.typesetter.css.value;

/** The least and the greatest height of what may have several, as shares of the height that it has by itself. */
public record HeightRange(double least, double most) {
    public static final HeightRange NONE = new HeightRange(1, 1);

    public boolean none() {
        return least >= 1 && most <= 1;
    }
}
