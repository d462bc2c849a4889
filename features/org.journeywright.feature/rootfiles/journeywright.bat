@echo off
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem Where the installation may not be written to, this start remembers for itself, in a folder that is removed at its end.
set "own="
set "where="
copy /y nul "%~dp0configuration\.writable" >nul 2>nul && del /q "%~dp0configuration\.writable" || set "own=%TEMP%\journeywright-%RANDOM%%RANDOM%"
if defined own set where="-Dosgi.configuration.area=file:/%own:\=/%/" -Dosgi.configuration.cascaded=true "-Dosgi.sharedConfiguration.area=file:/%~dp0configuration/"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do "%java%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dlog4j.configuration=file:%~dp0log4j.properties" %where% -jar "%%f" -nosplash -data @none %*
set "code=%errorlevel%"
if defined own rd /s /q "%own%" 2>nul
exit /b %code%
