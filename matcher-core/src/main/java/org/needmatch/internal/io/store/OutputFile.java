package org.needmatch.internal.io.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.needmatch.io.store.OutputException;

/**
 * A single file that is asked for by its name. A file is replaced at once,
 * where a link leads and with its rights kept; a device, a pipe or this
 * process's own output is written to.
 */
public final class OutputFile {
  private final Path file;
  private final Disk disk = Disks.current();
  private boolean moved;

  private OutputFile(Path file) {
    this.file = file;
  }

  /**
   * Says early whether there is a place for it.
   *
   * @throws OutputException
   *           when it cannot be written there
   */
  public static void check(Path file) throws OutputException {
    var output = new OutputFile(file);
    output.run(() -> {
      if (!isStream(file)) {
        output.folderOf(output.place());
      }
    });
  }

  /**
   * Writes it.
   *
   * @throws OutputException
   *           when it cannot be written; a file that was there is as it was
   */
  public static void write(Path file, Content content) throws OutputException {
    var output = new OutputFile(file);
    output.run(() -> {
      if (isStream(file)) {
        output.stream(content);
      } else {
        output.replace(output.place(), content);
      }
    });
  }

  private interface Step {
    void run() throws IOException;
  }

  private void run(Step step) throws OutputException {
    try {
      step.run();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(moved
          ? file + " is written, but may not survive a power cut (" + Reasons.of(e) + ")."
          : file + " cannot be written (" + Reasons.of(e) + ")"
              + (isStream(file) ? "." : "; what was there is as it was."),
          e);
    }
  }

  private SetLocation place() throws IOException {
    var absolute = file.toAbsolutePath().normalize();
    var parent = absolute.getParent();
    var name = absolute.getFileName();
    if (parent == null || name == null) {
      throw new IOException("it is no place for a file");
    }
    var place = SetLocation.of(parent, name.toString());
    place.check();
    return place;
  }

  private Path folderOf(SetLocation place) throws IOException {
    var parent = place.target().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new IOException("there is no folder " + parent);
    }
    if (Rights.readOnly(parent)) {
      throw new IOException("no permission");
    }
    return parent;
  }

  private void replace(SetLocation place, Content content) throws IOException {
    var parent = folderOf(place);
    Leftovers.sweep(parent, disk);
    var draft = Leftovers.draft(place.target());
    try {
      disk.create(draft, place.exists() || Rights.ownerOnly(parent));
      disk.write(draft, content);
      if (place.exists()) {
        disk.giveRights(draft, place.target());
      }
      disk.force(draft);
      disk.move(draft, place.target());
      moved = true;
      disk.force(parent);
    } catch (IOException | RuntimeException e) {
      try {
        disk.delete(draft);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  private void stream(Content content) throws IOException {
    var draft = Files.createTempFile("needmatch", null);
    try {
      disk.write(draft, content);
      try (var out = open()) {
        Files.copy(draft, out);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * The process's own output is not opened anew: that would begin at its start.
   */
  private OutputStream open() throws IOException {
    return switch (file.toAbsolutePath().normalize().toString()) {
      case "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1" -> own(FileDescriptor.out);
      case "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2" -> own(FileDescriptor.err);
      default -> Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    };
  }

  private static OutputStream own(FileDescriptor descriptor) {
    return new FilterOutputStream(new FileOutputStream(descriptor)) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private static boolean isStream(Path file) {
    var absolute = file.toAbsolutePath().normalize();
    boolean device = (absolute.startsWith("/dev") || absolute.startsWith("/proc"))
        && !absolute.startsWith("/dev/shm");
    return Files.exists(file) && !Files.isDirectory(file) && (device || !Files.isRegularFile(file));
  }
}
