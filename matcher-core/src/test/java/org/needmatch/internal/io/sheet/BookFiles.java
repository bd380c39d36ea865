package org.needmatch.internal.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small workbooks from the XML that stands in them. */
public final class BookFiles {
  private static final String DECLARED = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n";
  private static final String MAIN = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
      + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
  private static final String RELATIONS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private BookFiles() {
  }

  /** An xlsx of one sheet for each name. */
  public static byte[] xlsx(Map<String, String> sheets) {
    return zip(xlsxParts("", sheets, "", ""));
  }

  /**
   * The parts of an xlsx.
   *
   * @param properties
   *          attributes of the workbook
   * @param sheets
   *          name, after an exclamation mark when hidden, to what stands in the
   *          worksheet
   * @param formats
   *          code of the number format of style 1, 2, …, with bars between
   * @param strings
   *          the shared strings
   */
  public static Map<String, String> xlsxParts(String properties, Map<String, String> sheets,
      String formats, String strings) {
    var parts = new LinkedHashMap<String, String>();
    var book = new StringBuilder();
    var targets = new StringBuilder();
    parts.put("[Content_Types].xml", DECLARED + "<Types/>");
    parts.put("_rels/.rels", DECLARED + RELATIONS + "<Relationship Id='r1' Type='" + TYPE
        + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
    int number = 1;
    for (var sheet : sheets.entrySet()) {
      boolean hidden = sheet.getKey().startsWith("!");
      book.append("<sheet name='").append(sheet.getKey().substring(hidden ? 1 : 0))
          .append("' sheetId='").append(number).append(hidden ? "' state='hidden" : "")
          .append("' r:id='s").append(number).append("'/>");
      targets.append("<Relationship Id='s").append(number).append("' Type='").append(TYPE)
          .append("worksheet' Target='worksheets/sheet").append(number).append(".xml'/>");
      parts.put("xl/worksheets/sheet" + number + ".xml",
          DECLARED + "<worksheet" + MAIN + ">" + sheet.getValue() + "</worksheet>");
      number++;
    }
    parts.put("xl/workbook.xml", DECLARED + "<workbook" + MAIN + "><workbookPr " + properties
        + "/><sheets>" + book + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", DECLARED + RELATIONS + targets + "</Relationships>");
    parts.put("xl/styles.xml", styles(formats));
    if (!strings.isEmpty()) {
      parts.put("xl/sharedStrings.xml", DECLARED + "<sst" + MAIN + ">" + strings + "</sst>");
    }
    return parts;
  }

  private static String styles(String formats) {
    var codes = new StringBuilder();
    var cells = new StringBuilder("<xf numFmtId='0'/>");
    int id = 164;
    for (var code : formats.isEmpty() ? new String[0] : formats.split("\\|")) {
      codes.append("<numFmt numFmtId='").append(id).append("' formatCode='")
          .append(code.replace("\"", "&quot;")).append("'/>");
      cells.append("<xf numFmtId='").append(id++).append("'/>");
    }
    return DECLARED + "<styleSheet" + MAIN + "><numFmts>" + codes
        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + cells
        + "</cellXfs></styleSheet>";
  }

  /** The rows of a worksheet with all cells as text. */
  public static String rows(String... lines) {
    var rows = new StringBuilder("<sheetData>");
    for (int i = 0; i < lines.length; i++) {
      rows.append("<row r='").append(i + 1).append("'>");
      var cells = lines[i].split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        if (!cells[column].isEmpty()) {
          rows.append("<c r='").append(Sheet.letters(column)).append(i + 1)
              .append("' t='inlineStr'><is><t>").append(cells[column]).append("</t></is></c>");
        }
      }
      rows.append("</row>");
    }
    return rows.append("</sheetData>").toString();
  }

  /** An ods of what stands in its spreadsheet. */
  public static byte[] ods(String tables) {
    return ods("", tables);
  }

  /** The same with automatic styles. */
  public static byte[] ods(String styles, String tables) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", DECLARED
        + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
        + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
        + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
        + "<office:automatic-styles>" + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>");
    return zip(parts);
  }

  public static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
