package org.needmatch.internal.report.html;

import static org.needmatch.internal.report.html.PageMessages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.metrics.Figures;

/**
 * A map of areas: their outlines where given, and a disc each, as large as its
 * weighted need, of which the dark sector is met. Shows no place but areas'; an
 * area without a place of its own gets the middle of its sessions, to about a
 * kilometre.
 */
final class AreaMap {
  private static final double LARGEST = 22;
  private static final double SMALLEST = 4;
  private static final double KILOMETRE = 0.01;
  private static final double WHOLE = 0.995;
  private static final double LETTER = 5.6;
  private static final double LINE = 11;
  private static final int[] SHADES = {50, 70, 80, 90};

  private final Problem problem;
  private final SortedMap<String, Figures> figures;
  private final SortedMap<String, List<List<Place>>> rings;
  private final PageLabels labels;
  private final SortedMap<String, Place> centres = new TreeMap<>();
  private final List<String> numbered = new ArrayList<>();

  AreaMap(PlanView view) {
    problem = view.problem();
    figures = view.measures().areas();
    rings = view.options().shapes().rings();
    labels = view.labels();
    centres();
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return centres.isEmpty();
  }

  /** Areas that had no room for a name, after {@link #drawing()}. */
  List<String> numbered() {
    return List.copyOf(numbered);
  }

  SvgCanvas drawing() {
    var all = new ArrayList<>(centres.values());
    rings.values().forEach(area -> area.forEach(all::addAll));
    var frame = Projection.around(all);
    var drawing = new SvgCanvas(frame.height());
    drawing.openGroup("class", "pan");
    figures.forEach((id, area) -> {
      var outline = rings.get(id);
      if (outline != null) {
        drawing.openGroup("data-a", id).title(says(id, area))
            .path(frame.path(outline), "area m" + shade(area), "fill-rule", "evenodd").closeGroup();
      }
    });
    long most = most();
    centres.forEach((id, place) -> disc(drawing, frame, id, place, most));
    names(drawing, frame);
    return drawing.closeGroup();
  }

  private void disc(SvgCanvas drawing, Projection frame, String id, Place place, long most) {
    var area = figures.getOrDefault(id, Figures.NONE);
    if (area.totalPoints() == 0) {
      return;
    }
    double radius = radius(area, most);
    double x = frame.x(place);
    double y = frame.y(place);
    drawing.openGroup("data-a", id).title(says(id, area)).circle(x, y, radius, "disc-need")
        .path(sector(x, y, radius, area.percentMet() / 100), "disc-met").closeGroup();
  }

  private static int shade(Figures area) {
    int shade = 0;
    while (shade < SHADES.length && area.percentMet() >= SHADES[shade]) {
      shade++;
    }
    return shade;
  }

  /** The part of a disc from the top, clockwise. */
  private static String sector(double x, double y, double radius, double share) {
    if (share > WHOLE) {
      return "M" + SvgCanvas.n(x - radius) + " " + SvgCanvas.n(y) + halfDisc(radius, 2 * radius)
          + halfDisc(radius, -2 * radius) + "Z";
    }
    double angle = 2 * Math.PI * share;
    return "M" + SvgCanvas.n(x) + " " + SvgCanvas.n(y) + "V" + SvgCanvas.n(y - radius) + "A"
        + SvgCanvas.n(radius) + " " + SvgCanvas.n(radius) + " 0 " + (share > 0.5 ? 1 : 0) + " 1 "
        + SvgCanvas.n(x + radius * Math.sin(angle)) + " "
        + SvgCanvas.n(y - radius * Math.cos(angle)) + "Z";
  }

  private static String halfDisc(double radius, double across) {
    return "a" + SvgCanvas.n(radius) + " " + SvgCanvas.n(radius) + " 0 1 1 " + SvgCanvas.n(across)
        + " 0";
  }

  /**
   * Names the areas, those with most need first, where there is room beside their
   * discs; the others get a number in theirs.
   */
  private void names(SvgCanvas drawing, Projection frame) {
    numbered.clear();
    var taken = new ArrayList<double[]>();
    long most = most();
    var ids = centres.keySet().stream()
        .filter(id -> figures.getOrDefault(id, Figures.NONE).totalPoints() > 0)
        .sorted(Comparator
            .comparingLong((String id) -> -figures.getOrDefault(id, Figures.NONE).totalPoints()))
        .toList();
    ids.forEach(id -> taken.add(around(frame, id, radius(area(id), most))));
    for (var id : ids) {
      var name = BarChart.cut(labels.area(id));
      var place = Objects.requireNonNull(centres.get(id));
      var box = beside(frame.x(place), frame.y(place), radius(area(id), most),
          name.length() * LETTER, frame.height(), taken);
      if (box == null) {
        numbered.add((numbered.size() + 1) + " " + labels.area(id));
        drawing.text(frame.x(place), frame.y(place) + LINE / 3, "place mid",
            Integer.toString(numbered.size()));
      } else {
        taken.add(box);
        drawing.text((box[0] + box[2]) / 2, box[3] - 2, "place mid", name);
      }
    }
  }

  private Figures area(String id) {
    return figures.getOrDefault(id, Figures.NONE);
  }

  private double[] around(Projection frame, String id, double radius) {
    var place = Objects.requireNonNull(centres.get(id));
    double x = frame.x(place);
    double y = frame.y(place);
    return new double[]{x - radius, y - radius, x + radius, y + radius};
  }

  /** Below, above, right or left of a disc; null where something is each time. */
  private static double @Nullable [] beside(double x, double y, double radius, double width,
      double height, List<double[]> taken) {
    double half = width / 2;
    var boxes = List.of(new double[]{x - half, y + radius, x + half, y + radius + LINE},
        new double[]{x - half, y - radius - LINE, x + half, y - radius},
        new double[]{x + radius, y - LINE / 2, x + radius + width, y + LINE / 2},
        new double[]{x - radius - width, y - LINE / 2, x - radius, y + LINE / 2});
    return boxes.stream()
        .filter(box -> box[0] >= 0 && box[1] >= 0 && box[2] <= SvgCanvas.WIDTH && box[3] <= height)
        .filter(box -> taken.stream().noneMatch(other -> overlap(box, other))).findFirst()
        .orElse(null);
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  private long most() {
    return Math.max(1, figures.values().stream().mapToLong(Figures::totalPoints).max().orElse(1));
  }

  private static double radius(Figures area, long most) {
    return Math.max(SMALLEST, LARGEST * Math.sqrt((double) area.totalPoints() / most));
  }

  private String says(String id, Figures area) {
    return say("areas.disc", labels.area(id), NumberFormatter.percent(area.percentMet()),
        area.seatsFilled(), area.seatsWanted());
  }

  private void centres() {
    Map<String, List<Place>> sessions = new HashMap<>();
    for (var need : problem.needs()) {
      if (need.area() != null && need.place() != null) {
        sessions.computeIfAbsent(need.area(), id -> new ArrayList<>()).add(need.place());
      }
    }
    for (var area : problem.areas()) {
      var outline = rings.get(area.id());
      if (area.place() != null) {
        centres.put(area.id(), area.place());
      } else if (outline != null) {
        centres.put(area.id(), Projection.middle(outline.getFirst()));
      } else if (sessions.containsKey(area.id())) {
        centres.put(area.id(), coarse(Projection.middle(sessions.get(area.id()))));
      }
    }
  }

  private static Place coarse(Place place) {
    return new Place(Math.round(place.latitude() / KILOMETRE) * KILOMETRE,
        Math.round(place.longitude() / KILOMETRE) * KILOMETRE);
  }
}
