package org.needmatch.internal.region;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.needmatch.io.store.OutputException;

/**
 * The files of a solve by regions: a step that is finished has its file, whole,
 * and is not done again. They hold prices, numbers of people and needs, and in
 * rows of the certificate ids; no names. Several machines may work in it, for
 * one solve at a time.
 */
public abstract class WorkFolder implements AutoCloseable {
  private static final String ABOUT = "about.txt";
  private static final int BUFFER = 1 << 16;
  private static final int AT_ONCE = 1 << 13;

  /** Writes what a file holds. */
  @FunctionalInterface
  public interface Writing {
    /** Writes all of it. */
    void to(DataOutputStream out) throws IOException;
  }

  /** Reads what a file holds. */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads from the start. */
    T from(DataInputStream in) throws IOException;
  }

  /** Fills a file. */
  @FunctionalInterface
  protected interface Filling {
    /** Writes all of it. */
    void into(OutputStream out) throws IOException;
  }

  /** {@return where it is, as a user names it} */
  public abstract String place();

  /** {@return whether the file is there} */
  protected abstract boolean exists(String name) throws IOException;

  /** {@return what the file holds} */
  protected abstract InputStream open(String name) throws IOException;

  /**
   * Makes the file, which is there whole or not at all; of two who make the same
   * one, one does.
   */
  protected abstract void store(String name, Filling filling) throws IOException;

  /** Takes the file away if it is there. */
  protected abstract void remove(String name) throws IOException;

  /** {@return whether there is nothing but what a dead writer of it left} */
  protected abstract boolean isEmpty() throws IOException;

  @Override
  public abstract void close();

  /**
   * Makes the folder the work of one solve, or goes on with it.
   *
   * @param about
   *          what is solved, and how: a folder that is about something else is
   *          left alone
   * @throws OutputException
   *           when it is about something else, holds other things, or cannot be
   *           written
   */
  public final void claim(String about) throws OutputException {
    try {
      if (exists(ABOUT)) {
        try (var in = open(ABOUT)) {
          if (!new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(about)) {
            throw new OutputException("The work folder " + place() + " belongs to another input,"
                + " seed or setting. Name another folder with --work, or delete this one.");
          }
        }
        return;
      }
      if (!isEmpty()) {
        throw new OutputException("The folder " + place() + " is not a work folder and not empty."
            + " Name another folder with --work.");
      }
      store(ABOUT, out -> out.write(about.getBytes(StandardCharsets.UTF_8)));
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(
          "The work folder " + place() + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  /**
   * {@return whether the file is there}
   *
   * @throws UncheckedIOException
   *           when that cannot be told
   */
  public final boolean has(String name) {
    try {
      return exists(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes all of the file, or nothing. */
  public final void write(String name, Writing writing) throws IOException {
    store(name, out -> {
      var data = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
      writing.to(data);
      data.flush();
    });
  }

  /** {@return what is read from the file} */
  public final <T> T read(String name, Reading<T> reading) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(open(name), BUFFER))) {
      return reading.from(in);
    } catch (EOFException e) {
      throw new IOException("The file " + name + " of the work folder " + place()
          + " is cut short. Delete the folder and solve again.", e);
    }
  }

  /** {@return the file's bytes, to be closed} */
  public final InputStream bytes(String name) throws IOException {
    return new BufferedInputStream(open(name), BUFFER);
  }

  /** Takes the file away if it is there. */
  public final void delete(String name) throws IOException {
    remove(name);
  }

  /** Copies so many numbers between bytes and an array. */
  private interface Copying {
    void copy(ByteBuffer bytes, int from, int count);
  }

  private static void put(DataOutputStream out, int length, int width, Copying copying)
      throws IOException {
    out.writeInt(length);
    byte[] bytes = new byte[width * Math.min(length, AT_ONCE)];
    for (int from = 0; from < length; from += AT_ONCE) {
      int count = Math.min(AT_ONCE, length - from);
      copying.copy(ByteBuffer.wrap(bytes), from, count);
      out.write(bytes, 0, width * count);
    }
  }

  private static void get(DataInputStream in, int length, int width, Copying copying)
      throws IOException {
    byte[] bytes = new byte[width * Math.min(length, AT_ONCE)];
    for (int from = 0; from < length; from += AT_ONCE) {
      int count = Math.min(AT_ONCE, length - from);
      in.readFully(bytes, 0, width * count);
      copying.copy(ByteBuffer.wrap(bytes), from, count);
    }
  }

  static void bytes(DataOutputStream out, byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  static byte[] bytes(DataInputStream in) throws IOException {
    var values = new byte[in.readInt()];
    in.readFully(values);
    return values;
  }

  static void longs(DataOutputStream out, long[] values) throws IOException {
    put(out, values.length, Long.BYTES,
        (bytes, from, count) -> bytes.asLongBuffer().put(values, from, count));
  }

  static long[] longs(DataInputStream in) throws IOException {
    var values = new long[in.readInt()];
    get(in, values.length, Long.BYTES,
        (bytes, from, count) -> bytes.asLongBuffer().get(values, from, count));
    return values;
  }

  static void ints(DataOutputStream out, int[] values) throws IOException {
    put(out, values.length, Integer.BYTES,
        (bytes, from, count) -> bytes.asIntBuffer().put(values, from, count));
  }

  static int[] ints(DataInputStream in) throws IOException {
    var values = new int[in.readInt()];
    get(in, values.length, Integer.BYTES,
        (bytes, from, count) -> bytes.asIntBuffer().get(values, from, count));
    return values;
  }

  static void doubles(DataOutputStream out, double[] values) throws IOException {
    put(out, values.length, Double.BYTES,
        (bytes, from, count) -> bytes.asDoubleBuffer().put(values, from, count));
  }

  static double[] doubles(DataInputStream in) throws IOException {
    var values = new double[in.readInt()];
    get(in, values.length, Double.BYTES,
        (bytes, from, count) -> bytes.asDoubleBuffer().get(values, from, count));
    return values;
  }

  static void floats(DataOutputStream out, float[] values) throws IOException {
    put(out, values.length, Float.BYTES,
        (bytes, from, count) -> bytes.asFloatBuffer().put(values, from, count));
  }

  static float[] floats(DataInputStream in) throws IOException {
    var values = new float[in.readInt()];
    get(in, values.length, Float.BYTES,
        (bytes, from, count) -> bytes.asFloatBuffer().get(values, from, count));
    return values;
  }
}
