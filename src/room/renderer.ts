/** How a browser can show the room. Software WebGL is slower than the canvas, so it does not count. */
export type Renderer = 'webgl' | 'canvas' | 'none';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function rendererName(gl: WebGLRenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

export const isSoftware = (name: string): boolean => SOFTWARE.test(name);

export function chooseRenderer(make: () => HTMLCanvasElement): Renderer {
  const gl = make().getContext('webgl');
  if (gl) {
    const software = isSoftware(rendererName(gl));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    if (!software) return 'webgl';
  }
  return make().getContext('2d') ? 'canvas' : 'none';
}
