@echo off
rem Starts Brushwork on Windows: the workbench, or a command that needs no display (lib\commands.txt).
rem The Eclipse launcher's ini file is not read; limits of the Java machine are set here.
rem   BRUSHWORK_JAVA_OPTS  more options for Java, for example -Xmx16g; they win over those set here
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "FOUND="

call :look "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :look "%%~dpj.."
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~p" for /d %%d in ("%%~p\*") do call :look "%%~d"
)
if not defined FOUND (
  echo brushwork: Java 21 or newer was not found ^(JAVA_HOME, PATH, usual folders^); install one or set JAVA_HOME 1>&2
  exit /b 2
)
set OPTIONS=-XX:MaxRAMPercentage=50 --enable-native-access=ALL-UNNAMED %BRUSHWORK_JAVA_OPTS%

if "%~1"=="--help" goto usage
if "%~1"=="-h" goto usage
if not "%~1"=="" for /f "usebackq eol=# delims=|" %%c in ("%HERE%lib\commands.txt") do if "%~1"=="%%c" goto command

set "LAUNCHER="
for %%l in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~l"
if not defined LAUNCHER (
  echo brushwork: "%HERE%plugins" has no org.eclipse.equinox.launcher; unpack the product again 1>&2
  exit /b 2
)
rem With arguments, which may be wrong, the console shows what Java says and gets its status; else nobody looks at it.
set JVM=%OPTIONS% "-Djava.util.logging.config.file=%HERE%lib\logging.properties" -jar "%LAUNCHER%" -nosplash -name Brushwork
if not "%~1"=="" goto attached
start "Brushwork" "%FOUND%\bin\javaw.exe" %JVM%
exit /b 0

:attached
"%FOUND%\bin\java.exe" %JVM% %*
exit /b %ERRORLEVEL%

:command
set "CLASSPATH="
for /f "usebackq eol=# delims=" %%b in ("%HERE%lib\classpath.txt") do for %%f in ("%HERE%plugins\%%b_*.jar") do call :append "%%~f"
for /f "usebackq eol=# delims=" %%b in ("%HERE%lib\engines.txt") do for /d %%f in ("%HERE%plugins\%%b_*") do call :append "%%~f"
"%FOUND%\bin\java.exe" %OPTIONS% -Djava.awt.headless=true org.brushwork.headless.Main %*
exit /b %ERRORLEVEL%

:usage
echo   brushwork                open the workbench
echo   brushwork access.log     open the workbench with this file
for /f "usebackq eol=# tokens=2,3 delims=|" %%e in ("%HERE%lib\commands.txt") do echo   brushwork %%e     %%f
exit /b 0

:append
set "CLASSPATH=%CLASSPATH%%~1;"
exit /b 0

rem Keeps folder %1 as FOUND when none is found yet and its release file says 21 or newer.
:look
if defined FOUND exit /b 0
if not exist "%~1\bin\javaw.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f tokens^=2^ delims^=^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=." %%m in ("%%v") do if %%m GEQ 21 set "FOUND=%~1"
exit /b 0
