@echo off
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do "%java%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dlog4j.configuration=file:%~dp0log4j.properties" -jar "%%f" -nosplash -data @none %*
exit /b %errorlevel%
