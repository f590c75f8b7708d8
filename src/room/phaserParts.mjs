// @ts-nocheck: the sources have no types of their own; whoever imports this knows it as `phaser`.
/*
 * The parts of Phaser that the room stands on, from its sources; the built game takes these in place of the whole
 * package (vite.config.ts), which cannot be shaken: it is one module. The order matters: the sources are a ring.
 */
import 'phaser-src/renderer/index.js';
import 'phaser-src/plugins/PluginCache.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/scene/ScenePlugin.js';
import constants from 'phaser-src/const.js';
import Game from 'phaser-src/core/Game.js';
import GameObject from 'phaser-src/gameobjects/GameObject.js';
import Scale from 'phaser-src/scale/index.js';

const { CANVAS, WEBGL } = constants;

const GameObjects = { GameObject };

export { CANVAS, Game, GameObjects, Scale, WEBGL };
