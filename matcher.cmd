@echo off
rem Untested: written for Windows by analogy with ./matcher. Needs JAVA_HOME or java of 21 or later.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%matcher-cli\target\matcher.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAR%" goto run
echo Nothing is built yet: building matcher, once (a minute or two). 1>&2
pushd "%HERE%"
call mvn -B -ntp -q -DskipTests package -pl matcher-cli -am 1>&2
if errorlevel 1 (
  popd
  echo The build failed: install Maven 3.8.7 or later and a JDK of 21 or later, and set JAVA_HOME. 1>&2
  exit /b 1
)
popd
:run
"%JAVA%" %MATCHER_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
