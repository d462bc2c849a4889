@echo off
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 2[1-9]" /c:"java.specification.version = [3-9][0-9]" >nul || goto nojava
set "folder="
if "%~1"=="" goto window
rem A path has a slash, a command has none.
set "given=%~1"
set "given=%given:/=\%"
if not "%given%"=="." if not "%given%"==".." if "%given:\=%"=="%given%" goto command
if not "%~2"=="" goto command
if not exist "%given%\" goto command
for %%f in ("%given%") do set "folder=%%~ff"
rem A backslash at the end would take the quotation mark behind it for a letter.
if "%folder:~-1%"=="\" set "folder=%folder%."
:window
rem Without a command the window opens, on a folder if its path is given; what it remembers is in the person's own folder.
set "opened="
if defined folder set opened="-Djourneywright.folder=%folder%"
set "javaw=javaw"
if defined JAVA_HOME set "javaw=%JAVA_HOME%\bin\javaw"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do start "" "%javaw%" -XX:+UseSerialGC -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=400000 -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider "-Dlog4j.configuration=file:%~dp0log4j.properties" "-Dosgi.configuration.area=file:/%APPDATA:\=/%/Journeywright/platform/" -Dosgi.configuration.cascaded=true "-Dosgi.sharedConfiguration.area=file:/%~dp0configuration/" %opened% -jar "%%f" -nosplash -data @noDefault -product org.journeywright.ui.product -application org.journeywright.ui.workbench
exit /b 0
:command
rem Where the installation may not be written to, this start remembers for itself, in a folder that is removed at its end.
set "own="
set "where="
copy /y nul "%~dp0configuration\.writable" >nul 2>nul && del /q "%~dp0configuration\.writable" || set "own=%TEMP%\journeywright-%RANDOM%%RANDOM%"
if defined own set where="-Dosgi.configuration.area=file:/%own:\=/%/" -Dosgi.configuration.cascaded=true "-Dosgi.sharedConfiguration.area=file:/%~dp0configuration/"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do "%java%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider "-Dlog4j.configuration=file:%~dp0log4j.properties" %where% -jar "%%f" -nosplash -data @none %*
set "code=%errorlevel%"
if defined own rd /s /q "%own%" 2>nul
exit /b %code%
:nojava
echo journeywright: needs Java 21 or newer. Install one, or set JAVA_HOME to where it is. 1>&2
rem Who double-clicked would not see it.
if "%~1"=="" pause
exit /b 69
