package org.needmatch.benchmarks.smptsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A shift minimisation personnel task scheduling problem: tasks with fixed
 * times, workers who can each do some of them, no two at once; do all tasks
 * with as few workers as possible (Krishnamoorthy, Ernst and Baatar, European
 * Journal of Operational Research 219, 2012). Immutable.
 *
 * @param tasks
 *          by number
 * @param workers
 *          the numbers of the tasks that each can do
 */
public record Smptsp(List<Task> tasks, List<List<Integer>> workers) {

  /**
   * A task.
   *
   * @param start
   *          in the file's unit of time
   * @param end
   *          after the start; another task may start at it
   */
  public record Task(int start, int end) {

    boolean overlaps(Task other) {
      return start < other.end && other.start < end;
    }
  }

  /** Copies the lists. */
  public Smptsp {
    tasks = List.copyOf(tasks);
    workers = workers.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a file of the published form: lines with {@code #} are comments,
   * {@code Type = 1}, {@code Jobs = n} and a line of start and end for each,
   * {@code Qualifications = m} and for each worker the number of tasks, a colon
   * and the tasks, counted from 0.
   *
   * @throws IOException
   *           when the file is not of this form; the message names the line
   */
  public static Smptsp read(Path file) throws IOException {
    return new Lines(file).read();
  }

  /**
   * Whether a choice of a worker for every task is a schedule.
   *
   * @param workerOf
   *          by task; −1 for none
   * @return why it is none, empty when it is one
   */
  public List<String> faults(int[] workerOf) {
    var faults = new ArrayList<String>();
    for (int a = 0; a < workerOf.length; a++) {
      if (workerOf[a] < 0) {
        faults.add("Nobody does task " + a + ".");
      } else if (!workers.get(workerOf[a]).contains(a)) {
        faults.add("Worker " + workerOf[a] + " cannot do task " + a + ".");
      }
      for (int b = 0; b < a; b++) {
        if (workerOf[a] >= 0 && workerOf[a] == workerOf[b] && tasks.get(a).overlaps(tasks.get(b))) {
          faults.add("Worker " + workerOf[a] + " does tasks " + b + " and " + a + " at once.");
        }
      }
    }
    return faults;
  }

  private static final class Lines {
    private final Path file;
    private final Deque<String> left = new ArrayDeque<>();
    private int number;

    Lines(Path file) throws IOException {
      this.file = file;
      left.addAll(Files.readAllLines(file));
    }

    Smptsp read() throws IOException {
      if (count("Type") != 1) {
        throw wrong("of another type than 1");
      }
      int jobs = count("Jobs");
      var tasks = new ArrayList<Task>();
      for (int i = 0; i < jobs; i++) {
        var ends = numbers(next());
        if (ends.size() != 2 || ends.get(0) >= ends.get(1)) {
          throw wrong("no start and later end of a task");
        }
        tasks.add(new Task(ends.get(0), ends.get(1)));
      }
      int people = count("Qualifications");
      var workers = new ArrayList<List<Integer>>();
      for (int i = 0; i < people; i++) {
        workers.add(tasksOfOne(next(), jobs));
      }
      return new Smptsp(tasks, workers);
    }

    private List<Integer> tasksOfOne(String line, int jobs) throws IOException {
      var parts = line.split(":", 2);
      var tasks = numbers(parts[parts.length - 1]);
      if (parts.length != 2 || numbers(parts[0]).size() != 1
          || numbers(parts[0]).getFirst() != tasks.size()
          || tasks.stream().anyMatch(task -> task < 0 || task >= jobs)) {
        throw wrong("no count, colon and so many tasks from 0 to " + (jobs - 1));
      }
      return tasks;
    }

    private int count(String name) throws IOException {
      var line = next();
      var parts = line.split("=", 2);
      if (parts.length != 2 || !parts[0].strip().equals(name)) {
        throw wrong("not \"" + name + " = …\"");
      }
      var counts = numbers(parts[1]);
      if (counts.size() != 1) {
        throw wrong("no number");
      }
      return counts.getFirst();
    }

    private List<Integer> numbers(String text) throws IOException {
      var numbers = new ArrayList<Integer>();
      for (var word : text.strip().split("\\s+")) {
        try {
          if (!word.isEmpty()) {
            numbers.add(Integer.parseInt(word));
          }
        } catch (NumberFormatException e) {
          throw wrong("no whole number: \"" + word + "\"");
        }
      }
      return numbers;
    }

    /** The next line that is not blank and no comment. */
    private String next() throws IOException {
      while (!left.isEmpty()) {
        number++;
        var line = left.removeFirst().replaceFirst("#.*", "");
        if (!line.isBlank()) {
          return line;
        }
      }
      throw wrong("the end, before everything was there");
    }

    private IOException wrong(String what) {
      return new IOException(file + ", line " + number + ": this is " + what + ".");
    }
  }
}
