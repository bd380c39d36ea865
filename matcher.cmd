@echo off
rem Runs the command line: finds a JDK of 21 or later, builds when nothing is built yet.
rem Untested on Windows so far: written beside ./matcher and build/find-java.sh.
rem   JAVA_HOME          the JDK to run on, when it is new enough
rem   MATCHER_JAVA_OPTS  more options for the JVM, such as -Xmx4g
rem   MATCHER_ROADS      the folder with the jars of matcher-roads, for the command roads
rem   MATCHER_AOT        has no effect here: the start-up cache is of ./matcher only
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "JAR=%HERE%matcher-cli\target\matcher.jar"
set "NEEDED=21"
set "JDK="
set "VERSION=0"

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK goto found
for %%R in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Zulu"
  "%USERPROFILE%\.sdkman\candidates\java" "%USERPROFILE%\.jdks" "%USERPROFILE%\.m2\jdks"
  "%USERPROFILE%\.gradle\jdks"
) do if exist "%%~R\" for /d %%D in ("%%~R\*") do call :consider "%%~D"
if defined JDK goto found
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if defined JDK goto found
echo matcher needs a JDK of version %NEEDED% or later: install one (https://adoptium.net) or set JAVA_HOME to it. 1>&2
exit /b 1

:found
if exist "%JAR%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo matcher is not built yet and Maven is not installed: install Maven 3.8.7 or later. 1>&2
  exit /b 1
)
echo Nothing is built yet: building matcher, once ^(a minute or two^). 1>&2
pushd "%HERE%"
set "JAVA_HOME=%JDK%"
call mvn -B -ntp -q -Pquick package -pl matcher-cli -am 1>&2
if errorlevel 1 (
  popd
  echo The build failed; the reason stands above. 1>&2
  exit /b 1
)
popd

:run
if /i "%~1"=="roads" goto roads
"%JDK%\bin\java.exe" %MATCHER_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:roads
if not defined MATCHER_ROADS set "MATCHER_ROADS=%HERE%matcher-roads\target\roads"
"%JDK%\bin\java.exe" %MATCHER_JAVA_OPTS% -cp "%JAR%;%MATCHER_ROADS%\*" org.needmatch.cli.Main %*
exit /b %ERRORLEVEL%

rem Takes the JDK in a folder when it is new enough, and newer than the one found before.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
set "MAJOR=0"
if exist "%~1\release" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do for /f "tokens=1,2 delims=._-+" %%A in ("%%~V") do if "%%~A"=="1" (set "MAJOR=%%~B") else (set "MAJOR=%%~A")
if %MAJOR% LSS %NEEDED% exit /b 0
if %MAJOR% LEQ %VERSION% exit /b 0
set "JDK=%~1"
set "VERSION=%MAJOR%"
exit /b 0
