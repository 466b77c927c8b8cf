@echo off
rem Starts the workbench with the Java in JAVA_HOME, or the one on the PATH.
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%F in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%F"
start "Brushwork" "%java%" -Xmx2g -jar "%launcher%" -nosplash %*
