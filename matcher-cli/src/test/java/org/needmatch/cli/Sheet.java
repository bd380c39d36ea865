package org.needmatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A CSV file without quotes, to be changed in a test. */
final class Sheet {
  private final Path file;
  private final List<String> names;
  private List<List<String>> rows = new ArrayList<>();

  private Sheet(Path file, List<String> names) {
    this.file = file;
    this.names = names;
  }

  static Sheet of(Path folder, String name) throws IOException {
    var lines = Files.readAllLines(folder.resolve(name));
    var sheet = new Sheet(folder.resolve(name), cells(lines.getFirst()));
    lines.stream().skip(1).forEach(line -> sheet.rows.add(cells(line)));
    return sheet;
  }

  private static List<String> cells(String line) {
    return new ArrayList<>(List.of(line.split(",", -1)));
  }

  List<String> names() {
    return List.copyOf(names);
  }

  int size() {
    return rows.size();
  }

  String cell(int row, String name) {
    return rows.get(row).get(names.indexOf(name));
  }

  Sheet rename(String name, String other) {
    names.set(names.indexOf(name), other);
    return this;
  }

  Sheet drop(String name) {
    int index = names.indexOf(name);
    names.remove(index);
    rows.forEach(row -> row.remove(index));
    return this;
  }

  Sheet add(String name, String value) {
    names.add(name);
    rows.forEach(row -> row.add(value));
    return this;
  }

  Sheet change(String name, UnaryOperator<String> with) {
    int index = names.indexOf(name);
    rows.forEach(row -> row.set(index, with.apply(row.get(index))));
    return this;
  }

  Sheet keep(Predicate<List<String>> which) {
    rows = new ArrayList<>(rows.stream().filter(which).toList());
    return this;
  }

  Sheet keep(String name, Predicate<String> which) {
    int index = names.indexOf(name);
    return keep(row -> which.test(row.get(index)));
  }

  Sheet first(int count) {
    rows = new ArrayList<>(rows.subList(0, count));
    return this;
  }

  /** A copy of a row with some cells changed. */
  Sheet copy(int row, Map<String, String> with) {
    var copy = new ArrayList<>(rows.get(row));
    with.forEach((name, value) -> copy.set(names.indexOf(name), value));
    rows.add(copy);
    return this;
  }

  void save() throws IOException {
    var lines = new ArrayList<String>();
    lines.add(String.join(",", names));
    rows.forEach(row -> lines.add(String.join(",", row)));
    Files.write(file, lines);
  }
}
