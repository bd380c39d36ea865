package org.needmatch.ortools;

import com.google.ortools.linearsolver.MPSolver;

/** Solvers of OR-Tools, by name. */
final class Solvers {
  private Solvers() {
  }

  /** The library must be loaded. */
  static MPSolver open(String name) {
    var solver = MPSolver.createSolver(name);
    if (solver == null) {
      throw new IllegalStateException("OR-Tools has no solver called " + name + " here.");
    }
    return solver;
  }
}
