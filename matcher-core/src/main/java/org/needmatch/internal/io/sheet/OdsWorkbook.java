package org.needmatch.internal.io.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.needmatch.internal.io.table.TableFault;

/** A workbook of OpenDocument. */
final class OdsWorkbook implements Workbook {
  static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final ZipParts parts;
  private final List<SheetName> sheets = new ArrayList<>();

  private OdsWorkbook(ZipParts parts) {
    this.parts = parts;
  }

  static OdsWorkbook of(ZipParts parts) throws TableFault {
    var book = new OdsWorkbook(parts);
    parts.read(MANIFEST, book::refuseLocked);
    parts.read(CONTENT, book::readNames);
    if (book.sheets.isEmpty()) {
      throw parts.damaged();
    }
    return book;
  }

  @Override
  public List<SheetName> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Sheet read(String name) throws TableFault {
    var sheet = new OdsSheet();
    parts.read(CONTENT, xml -> {
      while (xml.next()) {
        if (xml.starts("table")) {
          if (xml.attribute("name", "").equals(name)) {
            sheet.read(xml);
            return;
          }
          xml.skip();
        }
      }
    });
    try {
      return sheet.build();
    } catch (XMLStreamException e) {
      throw parts.tooLarge();
    }
  }

  private void refuseLocked(SafeXml xml) throws XMLStreamException, TableFault {
    while (xml.next()) {
      if (xml.starts("encryption-data")) {
        throw parts.bad(parts.file() + " is locked by a password.", "Take the password off.");
      }
    }
  }

  private void readNames(SafeXml xml) throws XMLStreamException {
    Set<String> unseen = new HashSet<>();
    var style = "";
    while (xml.next()) {
      if (xml.starts("style")) {
        style = xml.attribute("name", "");
      } else if (xml.starts("table-properties")
          && xml.attribute("display", "true").equals("false")) {
        unseen.add(style);
      } else if (xml.starts("table")) {
        sheets.add(new SheetName(xml.attribute("name", ""),
            unseen.contains(xml.attribute("style-name", ""))));
        xml.skip();
      }
    }
  }
}
