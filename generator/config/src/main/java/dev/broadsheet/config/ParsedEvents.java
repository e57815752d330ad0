package dev.broadsheet.config;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Replays the events of a parsed YAML text to build a tree, which avoids parsing it twice. */
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
