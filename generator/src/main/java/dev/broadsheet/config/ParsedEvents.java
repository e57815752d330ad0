package dev.broadsheet.config;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Events of a YAML text that was parsed before, for a tree to be made of them: to parse it again takes as long as that. */
final class ParsedEvents implements Parser {

    private final List<Event> events = new ArrayList<>();
    private int next;

    void add(Event event) {
        events.add(event);
    }

    @Override
    public boolean hasNext() {
        return next < events.size();
    }

    @Override
    public boolean checkEvent(Event.ID wanted) {
        return hasNext() && peekEvent().getEventId() == wanted;
    }

    @Override
    public Event peekEvent() {
        if (!hasNext()) {
            throw new NoSuchElementException("no event is left");
        }
        return events.get(next);
    }

    @Override
    public Event next() {
        Event event = peekEvent();
        next++;
        return event;
    }
}
