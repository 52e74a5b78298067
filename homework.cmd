@echo off
rem Everything there is to do with Homework on Windows: homework run ^| test ^| move ^| bench ^| contracts
setlocal
cd /d "%~dp0"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
where dotnet >nul 2>nul || (echo Homework needs the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0& exit /b 1)
where node >nul 2>nul || (echo Homework needs Node.js 20.19 or newer: https://nodejs.org& exit /b 1)
if "%PORT%"=="" set PORT=5080
if "%DATA%"=="" set DATA=%CD%\data
if "%1"=="run" call :engine || exit /b 1
if "%1"=="test" call :engine || exit /b 1
if "%1"=="move" call :engine || exit /b 1
if "%1"=="bench" call :engine || exit /b 1
if "%1"=="run" goto run
if "%1"=="test" goto test
if "%1"=="move" goto move
if "%1"=="bench" goto bench
if "%1"=="contracts" goto contracts
echo homework run        start it with the demo group (set PORT and DATA to change)
echo homework test       the checks and tests that run on Windows (no PostgreSQL, no browser stories)
echo homework move       go on in PostgreSQL: --to "Host=...;Username=...;Password=...;Database=..."
echo homework bench      the micro-benchmarks
echo homework contracts  write the browser's types anew from the C# ones
echo What runs the grains: Orleans where its packages can be had, else the embedded engine. Set ENGINE to orleans or embedded to decide.
exit /b 0
:run
dotnet build web\Homework.Web.csproj -c Release -v q --nologo -clp:ErrorsOnly || exit /b 1
dotnet %BUILT%\Homework.Web\release\Homework.Web.dll --urls http://localhost:%PORT% --Storage:Path "%DATA%" --Demo:IsOn true
exit /b %ERRORLEVEL%
:test
dotnet build Homework.sln -c Release -v q --nologo || exit /b 1
pushd web\app
call npm run check || exit /b 1
call npm run lint || exit /b 1
call npm test || exit /b 1
popd
dotnet test tests\Homework.Tests -c Release --no-build --nologo
exit /b %ERRORLEVEL%
:move
dotnet build web\Homework.Web.csproj -c Release -v q --nologo -clp:ErrorsOnly || exit /b 1
dotnet %BUILT%\Homework.Web\release\Homework.Web.dll move --data "%DATA%" %2 %3 %4 %5 %6 %7 %8 %9
exit /b %ERRORLEVEL%
:bench
dotnet run --project tests\Homework.Benchmarks -c Release
exit /b %ERRORLEVEL%
:contracts
dotnet run --project web -p:BuildClient=false -- contracts
exit /b %ERRORLEVEL%
:engine
rem what ENGINE says, or what was found out before (delete artifacts\engine.txt to ask again), or what a restore finds out
if /i "%ENGINE%"=="orleans" set ENGINE=Orleans
if /i "%ENGINE%"=="embedded" set ENGINE=Embedded
if "%ENGINE%"=="" if exist artifacts\engine.txt set /p ENGINE=<artifacts\engine.txt
if "%ENGINE%"=="" (
  echo Looking whether Orleans' packages can be had ...
  if not exist artifacts mkdir artifacts
  dotnet restore tests\Homework.Tests -p:Engine=Orleans -v q --nologo >nul 2>nul && (>artifacts\engine.txt echo Orleans) || (>artifacts\engine.txt echo Embedded)
  set /p ENGINE=<artifacts\engine.txt
)
set BUILT=artifacts\bin
if "%ENGINE%"=="Orleans" set BUILT=artifacts\orleans\bin
echo Engine: %ENGINE%
exit /b 0
