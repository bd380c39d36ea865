package org.needmatch.internal.region;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.needmatch.io.store.OutputException;

/**
 * The files of a solve by regions: a step that is finished has its file, whole,
 * and is not done again. They hold prices, numbers of people and needs, and in
 * rows of the certificate ids; no names. For one process at a time.
 */
public final class WorkFolder {
  private static final String ABOUT = "about.txt";
  private static final int BUFFER = 1 << 16;

  private final Path folder;

  private WorkFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes what a file holds. */
  @FunctionalInterface
  interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  /** Reads what a file holds. */
  @FunctionalInterface
  interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  /**
   * Makes the folder, or goes on in it.
   *
   * @param about
   *          what is solved, and how: a folder that is about something else is
   *          left alone
   * @throws OutputException
   *           when it is about something else, holds other things, or cannot be
   *           written
   */
  public static WorkFolder of(Path folder, String about) throws OutputException {
    try {
      var file = folder.resolve(ABOUT);
      if (Files.exists(file)) {
        if (!Files.readString(file).equals(about)) {
          throw new OutputException("The work folder " + folder + " belongs to another input,"
              + " seed or setting. Name another folder with --work, or delete this one.");
        }
        return new WorkFolder(folder);
      }
      Files.createDirectories(folder);
      try (var there = Files.list(folder)) {
        if (there.anyMatch(path -> !path.getFileName().toString().endsWith(".part"))) {
          throw new OutputException("The folder " + folder + " is not a work folder and not empty."
              + " Name another folder with --work.");
        }
      }
      var made = new WorkFolder(folder);
      made.write(ABOUT, out -> out.write(about.getBytes(StandardCharsets.UTF_8)));
      return made;
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(
          "The work folder " + folder + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** All of the file, or nothing. */
  void write(String name, Writing writing) throws IOException {
    var part = folder.resolve(name + ".part");
    try (var out = new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(part), BUFFER))) {
      writing.to(out);
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  <T> T read(String name, Reading<T> reading) throws IOException {
    try (var in = new DataInputStream(
        new BufferedInputStream(Files.newInputStream(folder.resolve(name)), BUFFER))) {
      return reading.from(in);
    }
  }

  void delete(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  static void longs(DataOutputStream out, long[] values) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  static long[] longs(DataInputStream in) throws IOException {
    var values = new long[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return values;
  }

  static void ints(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static int[] ints(DataInputStream in) throws IOException {
    var values = new int[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  static void doubles(DataOutputStream out, double[] values) throws IOException {
    out.writeInt(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  static double[] doubles(DataInputStream in) throws IOException {
    var values = new double[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  static void floats(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static float[] floats(DataInputStream in) throws IOException {
    var values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
