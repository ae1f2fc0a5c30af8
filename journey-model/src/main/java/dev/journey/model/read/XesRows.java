package dev.journey.model.read;

import java.util.ArrayList;
import java.util.List;

/** Makes rows of the events of traces. Not thread-safe. */
final class XesRows implements XesSink {
    private final XesColumns columns;
    private final XesTrace joiner;
    private final RowHandler handler;
    private final XesChars chars = new XesChars();
    private long outside;

    XesRows(XesColumns columns, TimeParser times, RowHandler handler) {
        this.columns = columns;
        this.handler = handler;
        joiner = new XesTrace(times, columns.position(Xes.END), columns.position(Xes.TRANSITION), XesTrace.MOST_OPEN);
    }

    @Override
    public boolean trace(XesEvent attributes, List<XesEvent> events, boolean last) {
        events.forEach(event -> event.takeFrom(attributes));
        events.forEach(columns::complete);
        for (XesEvent step : joiner.join(events, last)) {
            if (!give(step)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean outside(XesEvent event) {
        outside++;
        return give(event);
    }

    private boolean give(XesEvent step) {
        handler.begin(step.line());
        step.give(handler, chars);
        return handler.end();
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>(joiner.notices());
        notices.addAll(columns.notices());
        if (outside > 0) {
            notices.add(XesMessages.outside(outside));
        }
        if (!columns.nested().isEmpty()) {
            notices.add(XesMessages.nested(columns.nested()));
        }
        return notices;
    }
}
