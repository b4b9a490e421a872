#pragma once

#include "core/pch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include "tests/support/catch_qt.h"
