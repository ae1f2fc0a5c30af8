package dev.journey.model.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a XES document. Nothing outside of it is ever opened, and nothing is expanded: a DOCTYPE is refused. Not
 * thread-safe.
 */
final class XesParser {
    /** Elements may lie this deep at most. */
    private static final int DEEPEST = 100;

    /** A tag or a text may have this many characters at most. */
    private static final int LONGEST = 1 << 24;

    /** So many events of a trace are held at a time. */
    static final int PART = 10_000;

    private final String source;
    private final XesColumns columns;
    private final XesSink sink;
    private final XesText text;
    private final XMLStreamReader xml;
    private int depth;

    XesParser(String source, InputStream in, Optional<Charset> charset, XesColumns columns, XesSink sink)
            throws XMLStreamException, IOException {
        this.source = source;
        this.columns = columns;
        this.sink = sink;
        text = XesText.of(source, in, charset, LONGEST, line -> XesMessages.longToken(source, line, LONGEST));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        xml = factory.createXMLStreamReader(text.reader());
    }

    /** What the document is written in. */
    Charset charset() {
        return text.charset();
    }

    /** Goes through all of it, or until the sink wants no more. */
    void run() throws XMLStreamException {
        if (!nextElement()) {
            return;
        }
        if (!name().equals("log")) {
            throw new ReadException(XesMessages.noLog(source, name()));
        }
        boolean more = true;
        while (more && nextElement()) {
            switch (name()) {
                case "extension" -> {
                    columns.extension(xml.getAttributeValue(null, "prefix"), xml.getAttributeValue(null, "uri"));
                    skip();
                }
                case "global" -> global();
                case "trace" -> more = trace();
                case "event" -> more = sink.outside(event());
                default -> skip();
            }
        }
        while (more && xml.hasNext()) {
            next();
        }
    }

    private void global() throws XMLStreamException {
        String prefix = "trace".equals(xml.getAttributeValue(null, "scope")) ? Xes.CASE : "";
        while (nextElement()) {
            String key = xml.getAttributeValue(null, "key");
            String value = xml.getAttributeValue(null, "value");
            if (key != null && value != null && !name().equals("date")) {
                columns.standard(prefix + columns.standard(key), value);
            }
            skip();
        }
    }

    private boolean trace() throws XMLStreamException {
        XesEvent attributes = new XesEvent(columns.count(), line());
        List<XesEvent> events = new ArrayList<>();
        try {
            while (nextElement()) {
                if (name().equals("event")) {
                    if (events.size() == PART) {
                        if (!sink.trace(attributes, events, false)) {
                            return false;
                        }
                        events.clear();
                    }
                    events.add(event());
                } else {
                    attribute(attributes, Xes.CASE, false);
                }
            }
        } catch (XMLStreamException | ReadException e) {
            sink.trace(attributes, events, true);
            throw e;
        }
        return sink.trace(attributes, events, true);
    }

    private XesEvent event() throws XMLStreamException {
        XesEvent event = new XesEvent(columns.count(), line());
        while (nextElement()) {
            attribute(event, "", false);
        }
        return event;
    }

    /** An attribute with all that is nested in it. */
    private void attribute(XesEvent owner, String path, boolean nested) throws XMLStreamException {
        String type = name();
        String key = xml.getAttributeValue(null, "key");
        if (key == null || !Xes.ATTRIBUTES.contains(type)) {
            skip();
            return;
        }
        String standard = columns.standard(key);
        String name = path + standard;
        String value = xml.getAttributeValue(null, "value");
        boolean list = type.equals("list") || type.equals("container");
        int column = columns.meet(name, nested || list);
        if (value != null && !list) {
            if (column >= 0) {
                owner.set(column, value, type.equals("date"));
            }
            if (path.isEmpty()) {
                owner.note(standard, value);
            }
        }
        inside(owner, name, list ? column : -1);
    }

    /** What is nested in an attribute; of a list, its values go into its column, too. */
    private void inside(XesEvent owner, String name, int listColumn) throws XMLStreamException {
        while (nextElement()) {
            if (name().equals("values")) {
                inside(owner, name, listColumn);
                continue;
            }
            String value = xml.getAttributeValue(null, "value");
            if (listColumn >= 0 && value != null) {
                owner.add(listColumn, value);
            }
            attribute(owner, name + "/", true);
        }
    }

    /** Goes to the next element inside of this one; {@code false} at its end. */
    private boolean nextElement() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int next() throws XMLStreamException {
        int event = step();
        text.reader().fieldStarts(line());
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (depth > DEEPEST) {
                throw new ReadException(XesMessages.tooDeep(source, line(), DEEPEST));
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD) {
            throw new ReadException(XesMessages.doctype(source));
        }
        return event;
    }

    /** The JDK's parser meets some faults, such as a control character in a DOCTYPE, with an exception of its own making. */
    private int step() throws XMLStreamException {
        try {
            return xml.next();
        } catch (ReadException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new XMLStreamException("", xml.getLocation(), e);
        }
    }

    /** The element's name, without a prefix. */
    private String name() {
        String name = xml.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }
}
