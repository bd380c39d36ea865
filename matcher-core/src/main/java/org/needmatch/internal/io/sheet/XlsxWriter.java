package org.needmatch.internal.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an xlsx: a sheet for each table, with a header that stays, filters and
 * widths that fit; never a formula. The same tables give the same bytes.
 */
public final class XlsxWriter {
  /** Stands unpacked at the beginning of the file, and tells whose it is. */
  public static final String MARK = "<Application>needmatch</Application>";

  private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OPEN = "http://schemas.openxmlformats.org/";
  private static final String MAIN = " xmlns=\"" + OPEN + "spreadsheetml/2006/main\"";
  private static final String RELATIONS = OPEN + "officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
  /** The oldest time that a zip can hold. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private XlsxWriter() {
  }

  /** Writes the workbook; the stream stays open. */
  public static void write(List<WrittenSheet> sheets, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    stored(zip, "docProps/app.xml", "<Properties xmlns=\"" + OPEN
        + "officeDocument/2006/extended-properties\">" + MARK + "</Properties>");
    part(zip, "[Content_Types].xml", types(sheets.size()));
    part(zip, "_rels/.rels",
        relations(relation("1", RELATIONS + "/officeDocument", "xl/workbook.xml")
            + relation("2", RELATIONS + "/extended-properties", "docProps/app.xml")));
    part(zip, "xl/workbook.xml", workbook(sheets));
    part(zip, "xl/_rels/workbook.xml.rels", targets(sheets.size()));
    part(zip, "xl/styles.xml", XlsxSheetXml.styles(MAIN));
    for (int i = 0; i < sheets.size(); i++) {
      part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml",
          new XlsxSheetXml(sheets.get(i), i == 0).text(MAIN));
    }
    zip.finish();
  }

  private static String types(int sheets) {
    var types = new StringBuilder("<Types xmlns=\"" + OPEN + "package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
        + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(types, "docProps/app.xml", "extended-properties+xml");
    override(types, "xl/workbook.xml", "spreadsheetml.sheet.main+xml");
    override(types, "xl/styles.xml", "spreadsheetml.styles+xml");
    for (int i = 1; i <= sheets; i++) {
      override(types, "xl/worksheets/sheet" + i + ".xml", "spreadsheetml.worksheet+xml");
    }
    return types.append("</Types>").toString();
  }

  private static void override(StringBuilder types, String part, String type) {
    types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"").append(TYPE)
        .append(type).append("\"/>");
  }

  private static String workbook(List<WrittenSheet> sheets) {
    var names = new StringBuilder();
    var filters = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      names.append("<sheet name=\"").append(XlsxSheetXml.escaped(sheet.name()))
          .append("\" sheetId=\"").append(i + 1).append("\" r:id=\"s").append(i + 1).append("\"/>");
      filters.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"").append(i)
          .append("\" hidden=\"1\">'").append(XlsxSheetXml.escaped(sheet.name())).append("'!$A$1:$")
          .append(Sheet.letters(sheet.header().size() - 1)).append('$')
          .append(sheet.rows().size() + 1).append("</definedName>");
    }
    return "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
        + "</sheets><definedNames>" + filters + "</definedNames></workbook>";
  }

  private static String targets(int sheets) {
    var targets = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      targets.append(relation("s" + i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
    }
    return relations(targets + relation("styles", RELATIONS + "/styles", "styles.xml"));
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"" + OPEN + "package/2006/relationships\">" + content
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + (Character.isDigit(id.charAt(0)) ? "r" + id : id) + "\" Type=\""
        + type + "\" Target=\"" + target + "\"/>";
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    put(zip, new ZipEntry(name), (DECLARED + content).getBytes(StandardCharsets.UTF_8));
  }

  private static void stored(ZipOutputStream zip, String name, String content) throws IOException {
    byte[] bytes = (DECLARED + content).getBytes(StandardCharsets.UTF_8);
    var entry = new ZipEntry(name);
    var check = new CRC32();
    check.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(check.getValue());
    put(zip, entry, bytes);
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
