package org.needmatch.internal.io.write;

import static org.needmatch.internal.io.write.WriteMessages.say;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.io.store.OutputFile;
import org.needmatch.internal.linear.LinearModel;
import org.needmatch.internal.linear.MipFormulation;

/**
 * Writes the exact problem as a mixed-integer program in free-format MPS, so
 * that any solver can check ours: its greatest objective is the greatest medium
 * of all plans that contain every kept pin and in which only pins break rules.
 * <p>
 * All columns are whole numbers: {@code x}<em>i</em>, whether an edge of the
 * eligibility graph is taken (a volunteer in a role, or a group in roles);
 * {@code run}<em>i</em>, whether a need runs; {@code core}<em>i</em> and
 * {@code other}<em>i</em>, seats of a role counted at the full and at the extra
 * value; {@code full}<em>i</em>, whether a role's core seats are all filled,
 * where an extra seat is worth more than a core one. Comments at the top say
 * what each stands for. Rows are named by why they are there and numbered:
 * {@code open}, {@code minimum}, {@code seats}, {@code count}, {@code order},
 * {@code clash}, {@code minutes}, {@code sessions}, {@code day}, {@code apart};
 * the objective is {@code medium}. The objective counts points; kept pins are
 * in it.
 * <p>
 * Stateless and thread-safe. Time and memory grow in step with the terms of the
 * model, some 20 to 60 bytes each.
 */
public final class MpsWriter {
  private final Instance instance;
  private final LinearModel model;
  private final Writer out;

  private MpsWriter(Instance instance, Writer out) {
    this.instance = instance;
    this.out = out;
    model = MipFormulation.of(instance);
  }

  /**
   * Writes the model of an instance.
   *
   * @param file
   *          replaced when it is there
   * @throws IOException
   *           when the file cannot be written
   * @throws IllegalArgumentException
   *           with the reason when such rows cannot say all of the problem
   */
  public static void write(Instance instance, Path file) throws IOException {
    var why = MipFormulation.unsuited(instance);
    if (why != null) {
      throw new IllegalArgumentException(why);
    }
    OutputFile.write(file, draft -> {
      try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        write(instance, out);
      }
    });
  }

  /**
   * Writes the model of an instance; the writer stays open.
   *
   * @throws IOException
   *           when the writer cannot write
   */
  public static void write(Instance instance, Writer out) throws IOException {
    new MpsWriter(instance, out).write();
    out.flush();
  }

  private void write() throws IOException {
    line("* " + say("mps.head", instance.problem().week()));
    for (int c = 0; c < model.columns(); c++) {
      line("* " + column(c) + ": " + meaning(c));
    }
    line("NAME needmatch");
    line("OBJSENSE");
    line("    MAX");
    rows();
    columns();
    line("RHS");
    for (int row = 0; row < model.rows(); row++) {
      if (model.right(row) != 0) {
        line(" RHS " + row(row) + " " + model.right(row));
      }
    }
    line("BOUNDS");
    for (int c = 0; c < model.columns(); c++) {
      line(" LO BOUND " + column(c) + " " + model.lower(c));
      line(" UP BOUND " + column(c) + " " + model.upper(c));
    }
    line("ENDATA");
  }

  private void rows() throws IOException {
    line("ROWS");
    line(" N medium");
    for (int row = 0; row < model.rows(); row++) {
      line((model.sense(row) == LinearModel.Sense.AT_MOST ? " L " : " G ") + row(row));
    }
  }

  private void columns() throws IOException {
    int[] begin = new int[model.columns() + 1];
    int terms = model.rows() == 0 ? 0 : model.end(model.rows() - 1);
    for (int t = 0; t < terms; t++) {
      begin[model.column(t) + 1]++;
    }
    for (int c = 0; c < model.columns(); c++) {
      begin[c + 1] += begin[c];
    }
    int[] next = begin.clone();
    int[] termOf = new int[terms];
    int[] rowOf = new int[terms];
    for (int row = 0; row < model.rows(); row++) {
      for (int t = model.begin(row); t < model.end(row); t++) {
        int slot = next[model.column(t)]++;
        termOf[slot] = t;
        rowOf[slot] = row;
      }
    }
    line("COLUMNS");
    line(" WHOLE 'MARKER' 'INTORG'");
    for (int c = 0; c < model.columns(); c++) {
      line(" " + column(c) + " medium " + model.points(c));
      for (int slot = begin[c]; slot < begin[c + 1]; slot++) {
        line(" " + column(c) + " " + row(rowOf[slot]) + " " + model.factor(termOf[slot]));
      }
    }
    line(" WHOLE 'MARKER' 'INTEND'");
  }

  private String column(int c) {
    return switch (model.meaning(c)) {
      case EDGE -> "x";
      case RUNS -> "run";
      case CORE -> "core";
      case OTHERS -> "other";
      case FULL -> "full";
    } + (model.subject(c) + 1);
  }

  private String meaning(int c) {
    int subject = model.subject(c);
    return switch (model.meaning(c)) {
      case EDGE -> edge(subject);
      case RUNS -> say("mps.runs", instance.sessions().need(subject).id());
      case CORE -> say("mps.core", role(subject));
      case OTHERS -> say("mps.others", role(subject));
      case FULL -> say("mps.full", role(subject));
    };
  }

  private String edge(int e) {
    var places = new StringJoiner("; with ");
    instance.graph().forEachPlacement(e,
        (volunteer, role, pair) -> places.add(say("mps.edge", volunteer(volunteer), role(role))));
    return places.toString();
  }

  private String volunteer(int v) {
    return instance.problem().volunteers().get(v).id();
  }

  private String role(int r) {
    return say("mps.role", instance.sessions().role(r).name(),
        instance.sessions().need(instance.sessions().roleNeed(r)).id());
  }

  private String row(int row) {
    return model.rule(row).name().toLowerCase(Locale.ROOT) + (row + 1);
  }

  private void line(String text) throws IOException {
    out.append(text.replace('\n', ' ').replace('\r', ' ')).append('\n');
  }
}
