package dev.broadsheet.config;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The period in which an article is published.
 *
 * @param draft whether it is never published
 * @param from the start of the period, inclusive
 * @param until the end of the period, exclusive
 * @param hold the reason why it is withheld; set only in a preview, which shows it nevertheless
 */
public record Release(boolean draft, Optional<Moment> from, Optional<Moment> until, Hold hold) {

    /** The release of an article that is always published. */
    public static final Release ALWAYS = new Release(false, Optional.empty(), Optional.empty(), Hold.NONE);

    /** Returns the reason why the article is withheld at a given time. */
    public Hold at(Instant time) {
        if (draft) {
            return Hold.DRAFT;
        } else if (from.filter(moment -> moment.instant().isAfter(time)).isPresent()) {
            return Hold.EARLY;
        }
        return until.filter(moment -> !moment.instant().isAfter(time)).isPresent() ? Hold.EXPIRED : Hold.NONE;
    }

    /** Returns the points in time at which that changes; none for a draft. */
    public Stream<Instant> turns() {
        return draft
                ? Stream.empty()
                : Stream.concat(from.stream(), until.stream()).map(Moment::instant);
    }

    /** Returns a copy for a preview, with the reason why it is withheld. */
    public Release shownAs(Hold reason) {
        return new Release(draft, from, until, reason);
    }
}
