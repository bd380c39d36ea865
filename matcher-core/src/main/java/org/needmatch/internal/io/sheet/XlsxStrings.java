package org.needmatch.internal.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share. */
final class XlsxStrings {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts = new ArrayList<>();

  void read(SafeXml xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.starts("si")) {
        texts.add(rich(xml, "si"));
      }
    }
  }

  /**
   * @throws XMLStreamException
   *           when there is none of that number
   */
  String text(String number) throws XMLStreamException {
    try {
      return texts.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new XMLStreamException("string " + number, e);
    }
  }

  /** Text in runs of several fonts, without readings of its characters. */
  static String rich(SafeXml xml, String end) throws XMLStreamException {
    var text = new StringBuilder();
    boolean within = false;
    while (xml.next() && !xml.ends(end)) {
      if (xml.starts("rPh")) {
        xml.skip();
      } else if (xml.starts("t")) {
        within = true;
      } else if (xml.ends("t")) {
        within = false;
      } else if (within && xml.isText()) {
        text.append(xml.text());
      }
    }
    return plain(text.toString());
  }

  /** Control characters stand in the file as {@code _x000D_}. */
  static String plain(String text) {
    var unescaped = text.contains("_x")
        ? ESCAPED.matcher(text)
            .replaceAll(match -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
        : text;
    return unescaped.replace("\r\n", "\n").replace('\r', '\n');
  }
}
