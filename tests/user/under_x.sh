#!/usr/bin/env bash
# Runs a program under an X server of its own with a window manager, as on a desk: focus and activation are the real ones.
set -euo pipefail
exec {from_server}< <(exec Xvfb -displayfd 1 -screen 0 1366x768x24 2>/dev/null)
# The window manager ends with its display.
trap "kill $! 2>/dev/null" EXIT
read -r -u "$from_server" display
exec {from_manager}< <(DISPLAY=:$display exec openbox --sm-disable --startup "echo ready" 2>/dev/null)
read -r -u "$from_manager" _
DISPLAY=:$display QT_QPA_PLATFORM=xcb "$@"
