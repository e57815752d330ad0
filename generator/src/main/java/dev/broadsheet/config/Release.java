package dev.broadsheet.config;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When readers get an article.
 *
 * @param draft whether they do not get it at all
 * @param from the first moment
 * @param until the first moment at which they get it no more
 * @param hold why readers do not get it; set only where who writes it sees it all the same
 */
public record Release(boolean draft, Optional<Moment> from, Optional<Moment> until, Hold hold) {

    /** At any time. */
    public static final Release ALWAYS = new Release(false, Optional.empty(), Optional.empty(), Hold.NONE);

    /** Why readers do not get it at a time. */
    public Hold at(Instant time) {
        if (draft) {
            return Hold.DRAFT;
        } else if (from.filter(moment -> moment.instant().isAfter(time)).isPresent()) {
            return Hold.EARLY;
        }
        return until.filter(moment -> !moment.instant().isAfter(time)).isPresent() ? Hold.EXPIRED : Hold.NONE;
    }

    /** The moments at which that changes; none for a draft. */
    public Stream<Instant> turns() {
        return draft
                ? Stream.empty()
                : Stream.concat(from.stream(), until.stream()).map(Moment::instant);
    }

    /** The same for who sees it all the same. */
    public Release shownAs(Hold reason) {
        return new Release(draft, from, until, reason);
    }
}
