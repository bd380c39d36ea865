package org.needmatch.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * A process that writes in several worlds at once until it is killed, and says
 * before and after each command what it does.
 */
final class Victim {
  private Victim() {
  }

  public static void main(String[] args) {
    var home = Path.of(args[0]);
    boolean solves = args[1].equals("solve");
    for (int world = 0; world < Integer.parseInt(args[2]); world++) {
      var place = home.resolve(String.valueOf(world));
      new Thread(() -> write(place, solves)).start();
    }
  }

  private static void write(Path world, boolean solves) {
    var name = world.getFileName() + " ";
    for (int round = 0;; round++) {
      var status = List.of("accepted", "done", "proposed").get(round % 3);
      say(name + "marking " + status);
      run(name, "mark", world.resolve("plan"), "--volunteer", "ann", "--need", "van", "--status",
          status);
      say(name + "marked " + status);
      if (solves) {
        run(name, "solve", world.resolve("town"), "--keep", world.resolve("plan"), "--out",
            world.resolve("plan"), "--rota", "--calendar", "--strategy", "greedy", "--steps", 1,
            "--quiet");
      }
      run(name, "history", world.resolve("past"), "--add", world.resolve("plan"));
    }
  }

  private static void run(String name, Object... args) {
    var done = Shell.run(args);
    if (done.code() != 0) {
      say(name + "failed " + done.code() + " " + done.err().replace('\n', ' '));
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
