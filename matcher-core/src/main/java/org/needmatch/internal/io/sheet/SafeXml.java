package org.needmatch.internal.io.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A stream of XML elements by their local names, with the JDK's own parser. A
 * document type is refused, so nothing is fetched and nothing expands.
 */
final class SafeXml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;

  SafeXml(InputStream in) throws XMLStreamException {
    synchronized (FACTORY) {
      reader = FACTORY.createXMLStreamReader(in);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("external entity");
    });
    return factory;
  }

  /** Goes on; whether there is more. */
  boolean next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    if (reader.next() == XMLStreamConstants.DTD) {
      throw new XMLStreamException("document type");
    }
    return true;
  }

  boolean starts() {
    return reader.isStartElement();
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  boolean isText() {
    int event = reader.getEventType();
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  String text() {
    return reader.getText();
  }

  /** Local name of the element. */
  String name() {
    return reader.getLocalName();
  }

  /** An attribute by its local name, in whatever namespace. */
  @Nullable
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String fallback) {
    var value = attribute(name);
    return value == null ? fallback : value;
  }

  /** Whether an attribute of that local name, in any namespace, says so. */
  boolean says(String name, String value) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && reader.getAttributeValue(i).equals(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A whole number of 0 or more.
   *
   * @throws XMLStreamException
   *           when it is none
   */
  int number(String name, int fallback) throws XMLStreamException {
    var value = attribute(name);
    try {
      int number = value == null ? fallback : Integer.parseInt(value.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new XMLStreamException(name, e);
    }
    throw new XMLStreamException(name);
  }

  boolean isTrue(String name) {
    var value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  /** Passes over the element that has just started. */
  void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && next()) {
      depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
