package dev.broadsheet.typesetter.css.value.box;

/** The least and the greatest height of a picture with variable height, as multiples of its natural height. */
public record HeightRange(double least, double most) {
    public static final HeightRange NONE = new HeightRange(1, 1);

    public boolean none() {
        return least >= 1 && most <= 1;
    }
}
