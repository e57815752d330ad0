package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.ExactLength;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Computes by how much the margins between two page ends may stretch or shrink. With a grid, all margins between two lines of
 * text on the grid form a group that changes by whole lines, so that the text stays on the grid. Running totals at each cut
 * give the sums between any two cuts without visiting the items. All heights are in pt.
 */
final class Elasticity {

    private static final double TOLERANCE = 0.05;

    /** Greatest share of their height by which margins shrink. */
    private static final double MOST_TIGHTER = 0.6;

    static final Elasticity NONE = new Elasticity(0);

    private final double step;
    private final List<Group> groups = new ArrayList<>();
    private At[] at = {};

    /**
     * Margins, and pieces that grow, that change together.
     *
     * @param first index of the first of these items
     * @param end index of the first other piece after the last of these items
     * @param gaps indices of these items
     * @param all by how much they may grow or shrink in sum
     * @param stretch by how much they may grow, in whole lines of the grid
     * @param shrink by how much they may shrink, in whole lines of the grid
     * @param beyond by how much more they may grow if the page would be short
     * @param tighter by how much more they may shrink if the page would be short
     */
    private record Group(
            int first,
            int end,
            List<Integer> gaps,
            Give all,
            double stretch,
            double shrink,
            double beyond,
            double tighter) {
        double give(boolean shrinking) {
            return shrinking ? shrink : stretch;
        }
    }

    /**
     * Running totals at a cut.
     *
     * @param item index of the item after the cut
     * @param begun number of groups that begin before the first content after the cut
     * @param opened sums of these groups
     * @param ended number of groups that end before the cut
     * @param closed sums of these groups
     * @param tail sums of the margins before the cut in the first group that does not end before it
     * @param passed sums of the margins in the last begun group that are dropped, or before it, if a page begins at the cut
     */
    private record At(int item, int begun, Give opened, int ended, Give closed, Give tail, Give passed) {}

    private record Give(double stretch, double shrink, double beyond, double tighter) {
        static final Give NOTHING = new Give(0, 0, 0, 0);

        Give plus(Group group) {
            return new Give(
                    stretch + group.stretch(),
                    shrink + group.shrink(),
                    beyond + group.beyond(),
                    tighter + group.tighter());
        }
    }

    private Elasticity(double step) {
        this.step = step;
    }

    /**
     * @param step distance of the lines of the grid, in pt; 0 for none
     * @param cuts index of the item after each cut
     * @param leeway tells which items are near pages that would be short
     */
    static Elasticity of(List<Item> items, double step, int[] cuts, FlexibleContent leeway) {
        Elasticity all = new Elasticity(step);
        all.findGroups(items, leeway);
        if (!all.groups.isEmpty()) {
            all.sumUp(items, cuts);
        }
        return all;
    }

    private void findGroups(List<Item> items, FlexibleContent leeway) {
        List<Integer> gaps = new ArrayList<>();
        int number = -1;
        int end = -1;
        for (int i = 0; i < items.size(); i++) {
            if (isElastic(items.get(i))) {
                if (group(items.get(i)) != number && !gaps.isEmpty()) {
                    add(items, gaps, end < 0 ? i : end, leeway);
                    gaps.clear();
                }
                number = group(items.get(i));
                gaps.add(i);
                end = -1;
            } else if (end < 0 && items.get(i) instanceof Item.Piece) {
                end = i;
            }
        }
        if (!gaps.isEmpty()) {
            add(items, gaps, end < 0 ? items.size() : end, leeway);
        }
    }

    private void add(List<Item> items, List<Integer> gaps, int end, FlexibleContent leeway) {
        double stretch = 0;
        double shrink = 0;
        for (int index : gaps) {
            stretch += give(items, index, false);
            shrink += give(items, index, true);
        }
        boolean near = leeway.isNear(gaps.get(0));
        boolean more = near && whole(stretch) > 0;
        boolean less = near && whole(shrink) > 0 && whole(shrink) + step < white(items, gaps) * MOST_TIGHTER;
        groups.add(new Group(
                gaps.get(0),
                end,
                List.copyOf(gaps),
                new Give(stretch, shrink, 0, 0),
                whole(stretch),
                whole(shrink),
                more ? ExactLength.of(step) : 0,
                less ? ExactLength.of(step) : 0));
    }

    /** Returns the height of margins and padding from the first of the given margins to the last. */
    private static double white(List<Item> items, List<Integer> gaps) {
        return items.subList(gaps.get(0), gaps.get(gaps.size() - 1) + 1).stream()
                .filter(item -> item instanceof Item.Gap || item instanceof Item.Pad)
                .mapToDouble(Item::height)
                .sum();
    }

    private static boolean isElastic(Item item) {
        return item instanceof Item.Gap gap
                ? gap.isElastic()
                : item instanceof Item.Piece piece && piece.growth() != null;
    }

    private static int group(Item item) {
        return item instanceof Item.Gap gap
                ? gap.group()
                : item instanceof Item.Piece piece && piece.growth() != null
                        ? piece.growth().group()
                        : 0;
    }

    /** Returns a height rounded down to whole lines of the grid. */
    private double whole(double height) {
        return ExactLength.of(step > 0 ? Math.floor((height + TOLERANCE) / step) * step : height);
    }

    private void sumUp(List<Item> items, int[] cuts) {
        int begun = 0;
        int ended = 0;
        Give opened = Give.NOTHING;
        Give closed = opened;
        at = new At[cuts.length];
        for (int i = 0; i < cuts.length; i++) {
            int cut = cuts[i];
            int content = content(items, cut);
            for (; begun < groups.size() && groups.get(begun).first() < content; begun++) {
                opened = opened.plus(groups.get(begun));
            }
            for (; ended < groups.size() && groups.get(ended).end() < cut; ended++) {
                closed = closed.plus(groups.get(ended));
            }
            Give tail = ended < groups.size() ? above(items, groups.get(ended), cut) : Give.NOTHING;
            Give passed = begun > 0 ? above(items, groups.get(begun - 1), content) : Give.NOTHING;
            at[i] = new At(cut, begun, opened, ended, closed, tail, passed);
        }
    }

    /** Returns the index of the first item from a cut on that is not a margin. */
    private static int content(List<Item> items, int cut) {
        int content = cut;
        while (content < items.size() && items.get(content) instanceof Item.Gap) {
            content++;
        }
        return content;
    }

    /** Returns the sums of the margins of a group that precede an item. */
    private static Give above(List<Item> items, Group group, int item) {
        double stretch = 0;
        double shrink = 0;
        for (int gap : group.gaps()) {
            stretch += gap < item ? give(items, gap, false) : 0;
            shrink += gap < item ? give(items, gap, true) : 0;
        }
        return new Give(stretch, shrink, 0, 0);
    }

    /** Returns by how much the margins between two cuts may grow to fill a height; at most that height. */
    double stretch(int from, int to, double height) {
        if (groups.isEmpty() || height <= TOLERANCE) {
            return 0;
        }
        double lines = lines(from, to, height);
        return lines + Math.min(height - lines, tail(from, to));
    }

    private double lines(int from, int to, double height) {
        double most = at[to].closed().stretch() - at[from].opened().stretch();
        double rest = isCut(from, at[to].ended()) ? whole(rest(from).stretch()) : 0;
        return most + rest <= 0 ? 0 : Math.max(0, Math.min(whole(height), most + rest));
    }

    /** Whether a page begins within a group that ends on the page. @param ended number of groups that end before its end */
    private boolean isCut(int from, int ended) {
        return at[from].begun() > at[from].ended() && ended >= at[from].begun();
    }

    /** Returns the sums of those margins of a divided group that follow the cut. */
    private Give rest(int from) {
        Give all = groups.get(at[from].begun() - 1).all();
        Give passed = at[from].passed();
        return new Give(all.stretch() - passed.stretch(), all.shrink() - passed.shrink(), 0, 0);
    }

    /** Returns by how much the margins above the last content of a page may grow, which moves no line off the grid. */
    private double tail(int from, int to) {
        int before = at[to].ended() - at[from].begun();
        return before >= 0
                ? at[to].tail().stretch()
                : before == -1 && at[from].begun() > at[from].ended()
                        ? Math.max(
                                0, at[to].tail().stretch() - at[from].passed().stretch())
                        : 0;
    }

    /** Returns by how much more the margins between two cuts may grow if the page would be short. */
    double beyond(int from, int to) {
        return groups.isEmpty()
                ? 0
                : Math.max(0, at[to].closed().beyond() - at[from].opened().beyond());
    }

    /** Returns by how much the margins between two cuts may shrink. */
    double shrink(int from, int to) {
        if (groups.isEmpty()) {
            return 0;
        }
        double rest = isCut(from, at[to].ended()) ? whole(rest(from).shrink()) : 0;
        return rest + Math.max(0, at[to].closed().shrink() - at[from].opened().shrink());
    }

    /** Returns by how much more the margins between two cuts may shrink if the page would be short. */
    double tighter(int from, int to) {
        return groups.isEmpty()
                ? 0
                : Math.max(0, at[to].closed().tighter() - at[from].opened().tighter());
    }

    /** Returns by how much the margins between two cuts must shrink to save a height; infinite if they cannot. */
    double shrink(int from, int to, double height) {
        if (groups.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double needed = step > 0 ? Math.ceil((height - TOLERANCE) / step) * step : height;
        return needed <= shrink(from, to) + TOLERANCE ? needed : Double.POSITIVE_INFINITY;
    }

    /**
     * Returns by how much each margin between two cuts grows, by item index; negative for shrinking.
     *
     * @param given changes of all margins together
     */
    Map<Integer, Double> shares(List<Item> items, int from, int to, HeightAdjustment.Given given) {
        double height = given.margins();
        Map<Integer, Double> shares = new TreeMap<>();
        beyond(items, from, to, given.beyond(), shares);
        double lines = height < 0 ? -height : lines(from, to, height);
        distribute(items, from, to, lines, height < 0, shares);
        double rest = height < 0 ? 0 : height - lines;
        if (rest > TOLERANCE) {
            int top = content(items, at[from].item());
            int cut = at[to].item();
            List<Integer> above = groups.get(at[to].ended()).gaps().stream()
                    .filter(gap -> gap >= top && gap < cut)
                    .toList();
            share(items, above, rest, false, shares);
        }
        return shares;
    }

    /** Distributes a height to the groups line by line, in descending order of their elasticity. */
    private void distribute(
            List<Item> items, int from, int to, double height, boolean shrinking, Map<Integer, Double> shares) {
        int first = at[from].begun();
        List<Group> inside = new ArrayList<>(groups.subList(first, Math.max(first, at[to].ended())));
        if (isCut(from, at[to].ended())) {
            inside.add(rest(items, from));
        }
        inside.sort(Comparator.comparingDouble(group -> -group.give(shrinking)));
        double[] parts = new double[inside.size()];
        double left = height;
        for (double before = left + 1; left > TOLERANCE && left < before; ) {
            before = left;
            for (int i = 0; i < parts.length; i++) {
                double room = inside.get(i).give(shrinking) - parts[i];
                double part = Math.max(0, Math.min(left, step > 0 ? Math.min(step, room) : room));
                parts[i] += part;
                left -= part;
            }
        }
        for (int i = 0; i < parts.length; i++) {
            share(items, inside.get(i).gaps(), parts[i], shrinking, shares);
        }
    }

    /** Distributes height beyond the preferred range: a line to each group that allows it, in descending order of elasticity. */
    private void beyond(List<Item> items, int from, int to, double height, Map<Integer, Double> shares) {
        boolean shrinking = height < 0;
        if (Math.abs(height) > TOLERANCE) {
            groups.subList(at[from].begun(), at[to].ended()).stream()
                    .filter(group -> (shrinking ? group.tighter() : group.beyond()) > 0)
                    .sorted(Comparator.comparingDouble(group -> -group.give(shrinking)))
                    .limit(Math.round(Math.abs(height) / step))
                    .forEach(group -> share(items, group.gaps(), step, shrinking, shares));
        }
    }

    private Group rest(List<Item> items, int from) {
        Group cut = groups.get(at[from].begun() - 1);
        int top = content(items, at[from].item());
        List<Integer> gaps = cut.gaps().stream().filter(gap -> gap >= top).toList();
        Give rest = rest(from);
        return new Group(top, cut.end(), gaps, rest, whole(rest.stretch()), whole(rest.shrink()), 0, 0);
    }

    private static void share(
            List<Item> items, List<Integer> gaps, double height, boolean shrinking, Map<Integer, Double> shares) {
        double sum = 0;
        for (int gap : gaps) {
            sum += give(items, gap, shrinking);
        }
        if (height <= 0 || sum <= 0) {
            return;
        }
        for (int gap : gaps) {
            double part = height * give(items, gap, shrinking) / sum;
            shares.merge(gap, shrinking ? -part : part, Double::sum);
        }
    }

    private static double give(List<Item> items, int gap, boolean shrinking) {
        if (items.get(gap) instanceof Item.Gap own) {
            return shrinking ? own.shrink() : own.stretch();
        }
        boolean grows = items.get(gap) instanceof Item.Piece piece && piece.growth() != null && !shrinking;
        return grows
                ? Objects.requireNonNull(((Item.Piece) items.get(gap)).growth()).most()
                : 0;
    }
}
