package org.needmatch.internal.io.sheet;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

/**
 * The parts of a zipped workbook. Each is unpacked as a stream, and never more
 * of it than a workbook of that size can hold.
 */
final class ZipParts {
  private static final long ALWAYS = 64L << 20;
  private static final long MOST = 4L << 30;
  private static final int RATIO = 200;
  private static final int MOST_PARTS = 10_000;

  private final SourceFile file;
  private final long limit;
  private final Set<String> names = new LinkedHashSet<>();

  private ZipParts(SourceFile file) {
    this.file = file;
    limit = Math.min(MOST, Math.max(ALWAYS, (long) RATIO * file.bytes().length));
  }

  /** Reads one part. */
  @FunctionalInterface
  interface PartReader {
    void read(SafeXml xml) throws XMLStreamException, TableFault;
  }

  static ZipParts of(SourceFile file) throws TableFault {
    var parts = new ZipParts(file);
    byte[] bytes = file.bytes();
    if (bytes.length > 8 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw parts.bad(file.name() + " is locked by a password, or of the old format xls.",
          "Take the password off, or save it as xlsx, ods or CSV.");
    }
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      throw parts.bad(file.name() + " is no spreadsheet, whatever its name says.",
          "Give it its right ending, or export it again.");
    }
    parts.scan((name, in) -> {
      parts.names.add(name);
      return parts.names.size() > MOST_PARTS;
    });
    return parts;
  }

  String file() {
    return file.name();
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Reads a part as XML; nothing happens where there is no such part. */
  void read(String name, PartReader reader) throws TableFault {
    if (!has(name)) {
      return;
    }
    scan((found, in) -> {
      if (!found.equals(name)) {
        return false;
      }
      try (var xml = new SafeXml(in)) {
        reader.read(xml);
      } catch (XMLStreamException e) {
        if (e.getNestedException() instanceof TooMuch bomb) {
          throw bomb;
        }
        throw new IOException(e);
      }
      return true;
    });
  }

  TableFault damaged() {
    return bad(file.name() + " is damaged, or no spreadsheet.",
        "Open it in your spreadsheet program, and save it again as xlsx, ods or CSV.");
  }

  TableFault bad(String message, String fix) {
    return new TableFault(
        FindingCode.WORKBOOK_BAD.of(file.name(), message, "nothing was read", fix));
  }

  TableFault tooLarge() {
    return bad(
        file.name() + " unpacks to more than a spreadsheet of "
            + Math.max(1, file.bytes().length >> 10) + " KB can hold.",
        "Delete rows and columns that only look empty, and save it again.");
  }

  private interface Visitor {
    /** Whether that was enough. */
    boolean visit(String name, InputStream in) throws IOException, TableFault;
  }

  private void scan(Visitor visitor) throws TableFault {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      var bounded = new Bounded(zip, limit);
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (visitor.visit(entry.getName(), bounded)) {
          return;
        }
        bounded.skipRest();
      }
    } catch (TooMuch e) {
      throw tooLarge();
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }

  /** Counts what is unpacked. */
  private static final class Bounded extends FilterInputStream {
    private final byte[] skipped = new byte[1 << 16];
    private long left;

    Bounded(InputStream in, long limit) {
      super(in);
      left = limit;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(read, 0));
      return read;
    }

    /** The archive goes on after a part. */
    @Override
    public void close() {
    }

    private void skipRest() throws IOException {
      int read = 0;
      while (read >= 0) {
        read = read(skipped, 0, skipped.length);
      }
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new TooMuch("unpacked bytes");
      }
    }
  }
}
